package eu.xport.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;

/** Dates as people in Rouen read them, whatever the zone of the machine. */
final class CalendarFixtures {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static final WorkingDays OFFICIAL = new WorkingDays(new CalendarSettings(List.of()));

    private CalendarFixtures() {}

    static WorkingDays workingDays() {
        return OFFICIAL;
    }

    static WorkingDays workingDaysClosedOn(String... days) {
        return new WorkingDays(new CalendarSettings(
                List.of(days).stream().map(LocalDate::parse).toList()));
    }

    /** A calendar asked long after everything in the tests, unless a test names its own now. */
    static Deadline deadline() {
        return deadlineAskedAt("2100-01-01T00:00");
    }

    static Deadline deadlineAskedAt(String now) {
        return new Deadline(workingDays(), Clock.fixed(instant(now), PARIS));
    }

    static Instant instant(String inParis) {
        return LocalDateTime.parse(inParis).atZone(PARIS).toInstant();
    }

    static Date date(String inParis) {
        return Date.from(instant(inParis));
    }

    static Date closingHour(String day) {
        return date(day + "T18:00");
    }

    static String stop(String begin, String end) {
        return new ClockStop(instant(begin), instant(end)).toString();
    }

    static LocalDate dayOf(Date date) {
        return date.toInstant().atZone(PARIS).toLocalDate();
    }
}
