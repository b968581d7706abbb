package eu.xport.access;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a company's doors stay open.
 *
 * @param asked how long a link lives that the company has just asked for
 * @param inLetters how long one lives that comes with another letter: somebody on a journey reads it next week
 * @param visit how long a visit lasts at most
 * @param perHour how many links one address gets within an hour; whoever asks in another's name floods no mailbox
 * @param inAllPerHour how many links are asked for within an hour, whoever asks; each is looked up by a process of its own
 */
@ConfigurationProperties("xport.access")
record AccessTerms(
        @DefaultValue("1h") Duration asked,
        @DefaultValue("7d") Duration inLetters,
        @DefaultValue("8h") Duration visit,
        @DefaultValue("3") int perHour,
        @DefaultValue("1000") int inAllPerHour) {

    static final Duration HOUR = Duration.ofHours(1);
}
