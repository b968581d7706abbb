package eu.xport.contact;

import eu.xport.calendar.ParisTime;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.Stream;

/**
 * Hours of one weekday in which an expert takes calls, one after the other.
 *
 * @param beginsAt such as {@code 09:00}
 * @param callMinutes how long each call may take
 */
record CallHours(DayOfWeek weekday, String beginsAt, String endsAt, int callMinutes) {

    LocalTime begin() {
        return LocalTime.parse(beginsAt);
    }

    LocalTime end() {
        return LocalTime.parse(endsAt);
    }

    /** How many whole calls fit in. */
    long calls() {
        return Math.max(0, Duration.between(begin(), end()).toMinutes()) / callMinutes;
    }

    boolean overlaps(CallHours other) {
        return weekday == other.weekday
                && begin().isBefore(other.end())
                && other.begin().isBefore(end());
    }

    /** The calls of a day; none on another weekday. */
    Stream<CallSlot> on(LocalDate day) {
        return day.getDayOfWeek() == weekday
                ? Stream.iterate(0L, call -> call < calls(), call -> call + 1)
                        .map(call -> ParisTime.at(day, begin().plusMinutes(call * callMinutes)))
                        .map(start -> new CallSlot(start, start.plus(Duration.ofMinutes(callMinutes))))
                : Stream.empty();
    }
}
