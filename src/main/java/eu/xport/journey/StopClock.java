package eu.xport.journey;

import eu.xport.engine.PromiseClock;
import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** From now on only the company can act: the clock of the promises stands. */
@Component
class StopClock implements JavaDelegate {

    private final Journeys journeys;
    private final PromiseClock promises;
    private final Clock clock;

    StopClock(Journeys journeys, PromiseClock promises, Clock clock) {
        this.journeys = journeys;
        this.promises = promises;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution process) {
        var journey = journeys.of(JourneyNumber.of(process.getProcessBusinessKey()));
        journey.stopClock((String) process.getVariable("clockReason"), clock.instant());
        journeys.save(journey);
        promises.stop(process.getProcessBusinessKey());
    }
}
