package eu.xport.papers;

import java.time.Instant;
import org.springframework.data.annotation.Id;

/**
 * Something that a company is to hand in.
 *
 * @param kind the code of a kind of the day it was asked for
 * @param purpose what it is for, in words that the company reads
 * @param askedBy the user who asked; null for another process
 * @param reason why it is to be sent again, or is not needed; null for neither
 */
record PaperRequest(
        @Id Long id,
        String journey,
        String kind,
        String purpose,
        Instant askedAt,
        String askedBy,
        Instant dueAt,
        State state,
        Instant changedAt,
        String reason) {

    enum State {
        ASKED,
        SENT,
        AGAIN,
        ACCEPTED,
        WITHDRAWN;

        boolean isWanted() {
            return this == ASKED || this == AGAIN;
        }

        boolean isOver() {
            return this == ACCEPTED || this == WITHDRAWN;
        }
    }

    static PaperRequest of(String journey, String kind, String purpose, Instant dueAt, String by, Instant at) {
        return new PaperRequest(null, journey, kind, purpose, at, by, dueAt, State.ASKED, at, null);
    }

    PaperRequest becomes(State state, String reason, Instant at) {
        return new PaperRequest(id, journey, kind, purpose, askedAt, askedBy, dueAt, state, at, reason);
    }

    PaperRequest dueLater(Instant dueAt) {
        return new PaperRequest(id, journey, kind, purpose, askedAt, askedBy, dueAt, state, changedAt, reason);
    }
}
