package eu.xport.reporting.cockpit;

import eu.xport.calendar.Length;
import eu.xport.calendar.WorkingHours;
import eu.xport.reporting.Spread;
import eu.xport.reporting.cockpit.ShareTimes.Time;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Which share of the promised time each part of a model takes. Gross: stops of the clock are not taken out. A promise in
 * working days is measured in working hours, one in days by the clock.
 */
@Component
class Shares {

    private final WorkingHours hours;

    Shares(WorkingHours hours) {
        this.hours = hours;
    }

    /** In percent; several passings of one case count together. */
    Spread of(List<Time> times, Length promised) {
        var shares = new Spread();
        times.stream()
                .collect(Collectors.groupingBy(
                        Time::journey, Collectors.summingDouble(time -> 100 * days(time, promised))))
                .values()
                .forEach(days -> shares.add((int) Math.round(days / promised.number()), 1));
        return shares;
    }

    private double days(Time time, Length promised) {
        return promised.unit() == Length.Unit.DAYS
                ? (double) Duration.between(time.begin(), time.end()).toSeconds()
                        / Duration.ofDays(1).toSeconds()
                : (double) hours.between(time.begin(), time.end()).toSeconds() / WorkingHours.DAY.toSeconds();
    }
}
