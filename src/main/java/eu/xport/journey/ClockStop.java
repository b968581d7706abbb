package eu.xport.journey;

import java.time.Instant;

/**
 * A time in which only the company could act.
 *
 * @param reason {@code CALL_LATER} or {@code ROADMAP_TO_READ}
 * @param endedAt null while the clock stands
 */
public record ClockStop(String reason, Instant beganAt, Instant endedAt) {

    ClockStop endingAt(Instant end) {
        return new ClockStop(reason, beganAt, end);
    }

    public boolean isRunning() {
        return endedAt == null;
    }

    /** As an ISO 8601 interval, which is how deadlines read it; the end is missing while the clock stands. */
    String interval() {
        return new eu.xport.calendar.ClockStop(beganAt, endedAt).toString();
    }
}
