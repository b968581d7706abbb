package eu.xport.portal;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often the questions are taken. Each number may come at once and then comes back evenly over its time. A sender is an
 * address, or the network of a company.
 *
 * @param perHour different submissions of one sender within an hour; a fair with one connection files many, a machine files thousands
 * @param perMailPerHour different submissions within an hour that name one mail address
 * @param inAllPerHour different submissions within an hour by whomever
 * @param attemptsPerMinute requests of one sender within a minute that send the form, taken or not
 * @param shownAgainPerSecond forms in all that are shown again within a second, with what was typed and what is wrong; beyond
 *     that a short page says to come back, so that companies whose answers are good are heard in a flood of bad ones
 */
@ConfigurationProperties("xport.filings")
public record FilingLimit(
        @DefaultValue("200") int perHour,
        @DefaultValue("20") int perMailPerHour,
        @DefaultValue("1000") int inAllPerHour,
        @DefaultValue("120") int attemptsPerMinute,
        @DefaultValue("20") int shownAgainPerSecond) {

    public FilingLimit {
        Map.of(
                        "per-hour", perHour,
                        "per-mail-per-hour", perMailPerHour,
                        "in-all-per-hour", inAllPerHour,
                        "attempts-per-minute", attemptsPerMinute,
                        "shown-again-per-second", shownAgainPerSecond)
                .forEach(FilingLimit::refuseNone);
    }

    private static void refuseNone(String name, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("xport.filings." + name + " is " + limit + ", but has to be 1 or more");
        }
    }
}
