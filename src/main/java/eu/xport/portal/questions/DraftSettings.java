package eu.xport.portal.questions;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long what was typed is kept for whoever goes on later, and how often.
 *
 * @param kept such as {@code 30d}
 * @param perHour links that one sender asks for within an hour
 * @param inAllPerHour links that are asked for within an hour by whomever
 */
@ConfigurationProperties("xport.drafts")
record DraftSettings(
        @DefaultValue("30d") Duration kept, @DefaultValue("20") int perHour, @DefaultValue("500") int inAllPerHour) {

    DraftSettings {
        if (kept.compareTo(Duration.ofDays(1)) < 0 || kept.compareTo(Duration.ofDays(365)) > 0) {
            throw new IllegalArgumentException("xport.drafts.kept is " + kept + ", but has to lie between 1d and 365d");
        }
        if (perHour < 1 || inAllPerHour < 1) {
            throw new IllegalArgumentException("xport.drafts.per-hour and in-all-per-hour have to be 1 or more");
        }
    }
}
