package eu.xport.journey;

import eu.xport.calendar.Elapsed;
import java.time.Instant;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * Something promised to the company by a date.
 *
 * @param due until when; moves only by a stop of the clock, and no more once kept: against this date the promise is held
 * @param length how long the case's model gave us, such as {@code 3 days}; null where it computes that
 * @param keptAt when it was kept; null while it is open
 * @param keptGross within how many calendar days it was kept; null while it is open
 * @param keptNet the same without the days on which the clock stood
 * @param moved what a manager decided about it; null where nobody moved it by hand
 */
public record Promise(
        Instant due,
        String length,
        Instant keptAt,
        Integer keptGross,
        Integer keptNet,
        @Embedded.Nullable(prefix = "moved_") MovedByHand moved) {

    Promise movedTo(Instant due) {
        return keptAt == null ? new Promise(due, length, null, null, null, moved) : this;
    }

    Promise movedByHand(MovedByHand decision) {
        return new Promise(due, length, keptAt, keptGross, keptNet, decision);
    }

    /** The first time counts. */
    Promise keptAt(Instant at, Elapsed within) {
        return keptAt == null ? new Promise(due, length, at, within.gross(), within.net(), moved) : this;
    }

    /** By when the work is to be done: what was promised, or the later day that a manager allowed for it. */
    public Instant workDue() {
        return moved == null || moved.to().isBefore(due) ? due : moved.to();
    }

    public boolean isOpen() {
        return keptAt == null;
    }

    /** Kept at its last moment it is kept; open at that moment it is broken. */
    public boolean isBroken(Instant now) {
        return keptAt == null ? !now.isBefore(due) : keptAt.isAfter(due);
    }
}
