package eu.xport.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The time in which somebody could work: from the morning to the closing hour of each working day. */
@Component
public class WorkingHours {

    /** From 09:00 to 18:00. */
    public static final Duration DAY = Duration.ofHours(9);

    private final WorkingDays workingDays;

    public WorkingHours(WorkingDays workingDays) {
        this.workingDays = workingDays;
    }

    public Duration between(Instant begin, Instant end) {
        if (!begin.isBefore(end)) {
            return Duration.ZERO;
        }
        return ParisTime.dayOf(begin)
                .datesUntil(ParisTime.dayOf(end).plusDays(1))
                .filter(workingDays::isWorkingDay)
                .map(day -> within(day, begin, end))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static Duration within(LocalDate day, Instant begin, Instant end) {
        var from = later(ParisTime.morningOf(day), begin);
        var until = earlier(ParisTime.closingHourOf(day), end);
        return from.isBefore(until) ? Duration.between(from, until) : Duration.ZERO;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
