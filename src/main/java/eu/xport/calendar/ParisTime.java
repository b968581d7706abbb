package eu.xport.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** The programme lives by the clocks of Normandy, wherever the machine stands. */
public final class ParisTime {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static final LocalTime CLOSING_HOUR = LocalTime.of(18, 0);
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant AFTER_LAST = Instant.parse("2200-01-01T00:00:00Z");

    private ParisTime() {}

    public static Instant at(LocalDate day, LocalTime hour) {
        return day.atTime(hour).atZone(PARIS).toInstant();
    }

    public static LocalDate dayOf(Instant moment) {
        return moment.atZone(PARIS).toLocalDate();
    }

    /** Midnight before the day. */
    public static Instant beginningOf(LocalDate day) {
        return day.atStartOfDay(PARIS).toInstant();
    }

    public static Instant closingHourOf(LocalDate day) {
        return at(day, CLOSING_HOUR);
    }

    public static Instant morningOf(LocalDate day) {
        return at(day, MORNING);
    }

    /** A date far out of reach is a mistake, and would have us count for ages. */
    static Instant withinReach(Instant moment, String what) {
        if (moment == null) {
            throw new IllegalArgumentException(what + " is missing: the calendar needs a date from 2000 to 2199.");
        }
        if (moment.isBefore(FIRST) || !moment.isBefore(AFTER_LAST)) {
            throw new IllegalArgumentException(
                    "%s, %s, is out of reach: the calendar counts from 2000 to 2199.".formatted(what, moment));
        }
        return moment;
    }
}
