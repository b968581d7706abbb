package eu.xport.contact;

import eu.xport.engine.Groundwork;
import eu.xport.organisation.Experts;
import java.time.Clock;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people of the demo take calls in the morning and in the afternoon, until they say otherwise. */
@Component
@Profile("!production")
@Order(Ordered.LOWEST_PRECEDENCE)
class DemoCallWeeks implements Groundwork {

    private static final int MINUTES = 30;

    private static final List<CallHours> ORDINARY = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY).stream()
            .flatMap(weekday -> Stream.of(
                    new CallHours(weekday, "09:30", "11:30", MINUTES),
                    new CallHours(weekday, "14:00", "16:00", MINUTES)))
            .toList();

    private final CallWeeks weeks;
    private final Experts experts;
    private final Clock clock;

    DemoCallWeeks(CallWeeks weeks, Experts experts, Clock clock) {
        this.weeks = weeks;
        this.experts = experts;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void lay() {
        experts.all().stream()
                .filter(expert -> !weeks.existsById(expert.id()))
                .map(expert -> CallWeek.of(expert.id()).with(ORDINARY))
                .forEach(week -> weeks.save(week.recorded(
                        Optional.empty(),
                        clock.instant(),
                        clock.instant().atZone(clock.getZone()).toLocalDate())));
    }
}
