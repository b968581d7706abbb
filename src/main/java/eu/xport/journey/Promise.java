package eu.xport.journey;

import java.time.Instant;

/**
 * Something promised to the company by a date.
 *
 * @param due until when; moves only by a stop of the clock, and no more once kept
 * @param keptAt when it was kept; null while it is open
 */
public record Promise(Instant due, Instant keptAt) {

    Promise movedTo(Instant due) {
        return keptAt == null ? new Promise(due, null) : this;
    }

    /** The first time counts. */
    Promise keptAt(Instant at) {
        return keptAt == null ? new Promise(due, at) : this;
    }

    public boolean isOpen() {
        return keptAt == null;
    }

    public boolean isBroken(Instant now) {
        return (keptAt == null ? now : keptAt).isAfter(due);
    }
}
