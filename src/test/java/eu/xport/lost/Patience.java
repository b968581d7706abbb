package eu.xport.lost;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** Looks again and again until something has come true. */
final class Patience {

    private Patience() {}

    /** What a kill does to the mail server's threads in this machine is no failure. */
    static ConditionFactory waitsFor(String what, Duration atMost) {
        return Awaitility.await(what)
                .atMost(atMost)
                .pollInterval(Duration.ofMillis(100))
                .dontCatchUncaughtExceptions();
    }
}
