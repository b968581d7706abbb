package eu.xport.contact;

import java.time.Instant;

/** A time in which an expert can call one company. */
public record CallSlot(Instant startsAt, Instant endsAt) {

    boolean overlaps(Instant begin, Instant end) {
        return startsAt.isBefore(end) && begin.isBefore(endsAt);
    }
}
