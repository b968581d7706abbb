package eu.xport.contact;

import eu.xport.engine.ModelFunction;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import org.springframework.stereotype.Component;

/**
 * Until when a company is called again. A stop of the clock never mends a promise that is missed, but the call that was
 * then agreed is not late before its own day ends.
 */
@Component
public class AgreedCall implements ModelFunction {

    private static final LocalTime DAY_ENDS = LocalTime.of(18, 0);

    private final Attempts attempts;
    private final Clock clock;

    AgreedCall(Attempts attempts, Clock clock) {
        this.attempts = attempts;
        this.clock = clock;
    }

    /** The promised moment, or 18:00 on the agreed day where that is later. */
    public Date dueBy(String journey, Date promised) {
        return attempts.findFirstByJourneyAndCallAgainOnNotNullOrderByCalledAtDesc(journey)
                .map(call -> endOf(call.callAgainOn()))
                .filter(agreed -> agreed.isAfter(promised.toInstant()))
                .map(Date::from)
                .orElse(promised);
    }

    private Instant endOf(LocalDate day) {
        return day.atTime(DAY_ENDS).atZone(clock.getZone()).toInstant();
    }
}
