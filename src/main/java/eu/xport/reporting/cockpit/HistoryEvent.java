package eu.xport.reporting.cockpit;

import java.time.Instant;

/**
 * Something that happened, as one line of the case's story.
 *
 * @param who a person's name; empty where nobody in particular did it
 * @param weak whether the eye should meet it first
 */
record HistoryEvent(Instant at, String what, String who, boolean weak) {

    static HistoryEvent of(Instant at, String what, String who) {
        return new HistoryEvent(at, what, who, false);
    }

    static HistoryEvent weak(Instant at, String what) {
        return new HistoryEvent(at, what, "", true);
    }
}
