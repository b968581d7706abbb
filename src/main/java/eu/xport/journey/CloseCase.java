package eu.xport.journey;

import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The process has reached an outcome: the case closes with it. */
@Component
class CloseCase implements JavaDelegate {

    private final Journeys journeys;
    private final ApplicationEventPublisher rooms;
    private final Clock clock;

    CloseCase(Journeys journeys, ApplicationEventPublisher rooms, Clock clock) {
        this.journeys = journeys;
        this.rooms = rooms;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution process) {
        var journey = journeys.of(JourneyNumber.of(process.getProcessBusinessKey()));
        var outcome = Outcome.valueOf((String) process.getVariable("outcome"));
        journey.close(outcome, clock.instant());
        journeys.save(journey);
        rooms.publishEvent(new JourneyClosed(journey.number(), outcome, clock.instant()));
    }
}
