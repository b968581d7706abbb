package eu.xport.reporting.cockpit;

import eu.xport.calendar.ParisTime;
import eu.xport.calendar.WorkingDays;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;

/**
 * The day on which somebody looks.
 *
 * @param lastAtRisk the second working day after it: what is due until then and not kept is at risk
 */
record Today(Instant now, LocalDate day, LocalDate lastAtRisk) {

    static Today of(Clock clock, WorkingDays calendar) {
        var day = LocalDate.now(clock);
        var next = calendar.onOrAfter(day.plusDays(1));
        return new Today(clock.instant(), day, calendar.onOrAfter(next.plusDays(1)));
    }

    /** As queries ask for them. */
    Map<String, OffsetDateTime> moments() {
        return Map.of(
                "now", inDatabase(now),
                "tomorrow", inDatabase(ParisTime.beginningOf(day.plusDays(1))),
                "afterRisk", inDatabase(ParisTime.beginningOf(lastAtRisk.plusDays(1))));
    }

    static OffsetDateTime inDatabase(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
