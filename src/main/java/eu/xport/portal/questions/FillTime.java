package eu.xport.portal.questions;

import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What tells people from machines.
 *
 * @param shortest how long nobody can take less for the questions, such as {@code 10s}; {@code 0s} does not ask
 * @param key with which pages seal when they were opened, any text; without one each start makes its own, and a page that
 *     was open meanwhile has to be sent twice
 */
@ConfigurationProperties("xport.fill-time")
record FillTime(@DefaultValue("10s") Duration shortest, @DefaultValue("") String key) {

    FillTime {
        if (shortest.isNegative() || shortest.compareTo(Duration.ofMinutes(5)) > 0) {
            throw new IllegalArgumentException(
                    "xport.fill-time.shortest is " + shortest + ", but has to lie between 0s and 5m");
        }
    }

    Optional<String> givenKey() {
        return Optional.of(key).filter(text -> !text.isBlank());
    }
}
