package eu.xport.contact;

import eu.xport.calendar.ParisTime;
import eu.xport.engine.ModelFunction;
import java.util.Date;
import org.springframework.stereotype.Component;

/**
 * Until when a company is called again. A stop of the clock never mends a promise that is missed, but the call that was
 * then agreed is not late before its own day ends.
 */
@Component
public class AgreedCall implements ModelFunction {

    private final Attempts attempts;

    AgreedCall(Attempts attempts) {
        this.attempts = attempts;
    }

    /** The promised moment, or 18:00 on the agreed day where that is later. */
    public Date dueBy(String journey, Date promised) {
        return attempts.findFirstByJourneyAndCallAgainOnNotNullOrderByCalledAtDesc(journey)
                .map(call -> ParisTime.closingHourOf(call.callAgainOn()))
                .filter(agreed -> agreed.isAfter(promised.toInstant()))
                .map(Date::from)
                .orElse(promised);
    }
}
