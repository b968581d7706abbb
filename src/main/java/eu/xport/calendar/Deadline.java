package eu.xport.calendar;

import static eu.xport.calendar.ParisTime.dayOf;
import static eu.xport.calendar.ParisTime.withinReach;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * What the models ask: {@code ${deadline.after(submittedAt, '3 days', clockStops)}}.
 *
 * <p>The day something begins is day 0. A deadline is a date, due at 18:00 in Paris; in calendar days it rolls to the
 * next working day. A day on which the clock stood at 18:00 does not count, and is never the day of a deadline.
 */
@Component("deadline")
public class Deadline {

    /** No timer lives to see it; the time of day keeps the date the same in every zone's year. */
    public static final Date NEVER = Date.from(Instant.parse("9999-12-31T00:00:00Z"));

    private final WorkingDays workingDays;
    private final Clock clock;

    public Deadline(WorkingDays workingDays, Clock clock) {
        this.workingDays = workingDays;
        this.clock = clock;
    }

    public Date after(Date from, String length, String clockStops) {
        return Date.from(ParisTime.closingHourOf(count(from, length, clockStops).due()));
    }

    public Date after(Date from, String length) {
        return after(from, length, "");
    }

    public Date from(String length) {
        return after(Date.from(clock.instant()), length);
    }

    /** At 09:00 on the working day before, unless that is no later than the submission: nobody is reminded of today. */
    public Date reminder(Date due, Date submittedAt) {
        return reminder(due, submittedAt, "1 working day");
    }

    /** The same, but so long before: {@code '2 working days'}, or {@code '7 days'} and earlier where that is no working day. */
    public Date reminder(Date due, Date submittedAt, String ahead) {
        var length = Length.of(ahead);
        var submitted = moment(submittedAt, "The submission");
        if (NEVER.equals(due)) {
            return never();
        }
        var dueDay = dayOf(moment(due, "The due date"));
        var reminder = ParisTime.morningOf(workingDays.before(dueDay, length));
        return reminder.isAfter(submitted) ? Date.from(reminder) : never();
    }

    /** The same for what was agreed just now; for what nobody has given a date, never. */
    public Date reminder(Date due) {
        return due == null ? never() : reminder(due, Date.from(clock.instant()));
    }

    /** The next time after a moment that the clock shows this hour in Paris on a working day, such as {@code 09:15}. */
    public Date nextWorkingDayAt(String hour, Date from) {
        var begin = moment(from, "The moment before");
        var day = dayOf(begin);
        var next = ParisTime.at(workingDays.onOrAfter(day), LocalTime.parse(hour));
        return Date.from(
                next.isAfter(begin)
                        ? next
                        : ParisTime.at(workingDays.onOrAfter(day.plusDays(1)), LocalTime.parse(hour)));
    }

    /** Why the due date is no earlier, in the order of the days; empty when plain counting yields it. */
    public List<Reason> why(Date from, String length, String clockStops) {
        return count(from, length, clockStops).reasons();
    }

    public List<Reason> why(Date from, String length) {
        return why(from, length, "");
    }

    /**
     * Why a date that was set earlier is what it is. It counts the stops that were over when it was set: the longest
     * row of stops that yields it explains it.
     *
     * @return empty where no row of stops yields it
     */
    public Optional<List<Reason>> whyDue(Instant due, Instant from, String length, String clockStops) {
        var stops = clockStops.isEmpty() ? List.<String>of() : List.of(clockStops.split(" "));
        var begin = Date.from(from);
        return IntStream.rangeClosed(0, stops.size())
                .mapToObj(left -> String.join(" ", stops.subList(0, stops.size() - left)))
                .filter(counted -> after(begin, length, counted).toInstant().equals(due))
                .findFirst()
                .map(counted -> why(begin, length, counted));
    }

    private Count count(Date from, String length, String clockStops) {
        var dayZero = dayOf(moment(from, "The begin of the deadline"));
        var stops = ClockStops.parse(clockStops).knownAt(clock.instant());
        return Count.of(dayZero, Length.of(length), stops, workingDays);
    }

    private static Instant moment(Date date, String what) {
        return withinReach(date == null ? null : Instant.ofEpochMilli(date.getTime()), what);
    }

    private static Date never() {
        return new Date(NEVER.getTime());
    }
}
