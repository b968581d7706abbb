package eu.xport.notification;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many confirmations one mailbox gets.
 *
 * @param perDay within 24 hours; whoever files for a few companies gets them all, a stranger's mailbox is not flooded
 */
@ConfigurationProperties("xport.confirmations")
record ConfirmationLimit(@DefaultValue("5") int perDay) {

    ConfirmationLimit {
        if (perDay < 1) {
            throw new IllegalArgumentException(
                    "xport.confirmations.per-day is " + perDay + ", but has to be 1 or more");
        }
    }
}
