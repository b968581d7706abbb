package eu.xport.calendar;

import static eu.xport.calendar.ParisTime.dayOf;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * How many days something took; the day it began is day 0.
 *
 * @param gross all calendar days
 * @param net without those on which the clock stood at 18:00
 */
public record Elapsed(int gross, int net) {

    public static Elapsed between(Instant begin, Instant end, ClockStops stops) {
        var dayZero = dayOf(begin);
        var gross = (int) Math.max(0, ChronoUnit.DAYS.between(dayZero, dayOf(end)));
        var known = stops.knownAt(end);
        var stood = dayZero.datesUntil(dayZero.plusDays(gross + 1L))
                .skip(1)
                .filter(day -> known.stoodAt(ParisTime.closingHourOf(day)))
                .count();
        return new Elapsed(gross, (int) (gross - stood));
    }
}
