package eu.xport.clock;

import java.time.Instant;
import java.time.LocalDate;

/** A day in Paris: 23, 24 or 25 hours, the end not included. */
record Day(LocalDate date) {

    Instant begin() {
        return date.atStartOfDay(Seen.PARIS).toInstant();
    }

    Instant end() {
        return date.plusDays(1).atStartOfDay(Seen.PARIS).toInstant();
    }
}
