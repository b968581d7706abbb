package eu.xport.portal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often the questions are taken from one place.
 *
 * @param perHour different submissions of one sender within an hour; a fair with one connection files many, a machine files thousands
 */
@ConfigurationProperties("xport.filings")
record FilingLimit(@DefaultValue("200") int perHour) {

    FilingLimit {
        if (perHour < 1) {
            throw new IllegalArgumentException("xport.filings.per-hour is " + perHour + ", but has to be 1 or more");
        }
    }
}
