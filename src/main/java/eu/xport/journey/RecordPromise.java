package eu.xport.journey;

import eu.xport.engine.DeadlineSet;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A model set a deadline or the clock moved it: the case knows what is promised. What belongs to no case promises nothing. */
@Component
class RecordPromise {

    private final Journeys journeys;

    RecordPromise(Journeys journeys) {
        this.journeys = journeys;
    }

    @EventListener
    void on(DeadlineSet deadline) {
        JourneyNumber.in(deadline.businessKey()).map(journeys::of).ifPresent(journey -> {
            journey.promise(deadline.name(), deadline.due(), deadline.length().orElse(null));
            journeys.save(journey);
        });
    }
}
