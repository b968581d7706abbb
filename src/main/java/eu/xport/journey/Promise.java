package eu.xport.journey;

import java.time.Instant;

/**
 * Something promised to the company by a date.
 *
 * @param due until when; moves only by a stop of the clock, and no more once kept
 * @param length how long the case's model gave us, such as {@code 3 days}; null where it computes that
 * @param keptAt when it was kept; null while it is open
 */
public record Promise(Instant due, String length, Instant keptAt) {

    Promise movedTo(Instant due) {
        return keptAt == null ? new Promise(due, length, null) : this;
    }

    /** The first time counts. */
    Promise keptAt(Instant at) {
        return keptAt == null ? new Promise(due, length, at) : this;
    }

    public boolean isOpen() {
        return keptAt == null;
    }

    /** Kept at its last moment it is kept; open at that moment it is broken. */
    public boolean isBroken(Instant now) {
        return keptAt == null ? !now.isBefore(due) : keptAt.isAfter(due);
    }
}
