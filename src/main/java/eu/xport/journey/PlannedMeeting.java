package eu.xport.journey;

import java.time.Instant;
import java.util.Optional;

/**
 * When company and expert meet, or were to meet.
 *
 * @param closing whether it is the closing review
 * @param place empty when nobody has said where
 */
public record PlannedMeeting(
        AppointmentKind kind, boolean closing, Instant startsAt, Optional<String> place, State state) {

    /** What is known of a meeting. */
    public enum State {
        /** Its day is foreseen; the company is not invited yet. */
        FORESEEN,
        /** Both expect it, or nobody has noted yet what came of it. */
        AGREED,
        HELD,
        MISSED,
        MOVED
    }

    public boolean isAgreed() {
        return state == State.AGREED;
    }
}
