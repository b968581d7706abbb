package eu.xport.organisation;

import eu.xport.engine.ModelFunction;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Date;
import org.springframework.stereotype.Component;

/** This week, from Monday to Sunday, where the programme is at home; asked by filters. */
@Component
public class Week implements ModelFunction {

    private final Clock clock;

    Week(Clock clock) {
        this.clock = clock;
    }

    public Date begins() {
        return atMidnight(LocalDate.now(clock).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    public Date ends() {
        return atMidnight(LocalDate.now(clock).with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
    }

    private Date atMidnight(LocalDate day) {
        return Date.from(day.atStartOfDay(clock.getZone()).toInstant());
    }
}
