package eu.xport.roadmap;

import java.time.Instant;
import org.springframework.data.annotation.Id;

/**
 * What became of the first appointment.
 *
 * @param plannedFor when it was to be; null when nobody had said
 * @param outcome {@code HELD}, {@code NO_SHOW} or {@code POSTPONED}
 * @param movedTo the new appointment; null when it was held
 * @param place where the new one takes place; null for the same place as before
 * @param notedBy the user who noted it
 */
record Appointment(
        @Id Long id,
        String journey,
        Instant plannedFor,
        String outcome,
        Instant movedTo,
        String place,
        Instant notedAt,
        String notedBy) {

    static final String HELD = "HELD";
    static final String NO_SHOW = "NO_SHOW";
    static final String POSTPONED = "POSTPONED";
}
