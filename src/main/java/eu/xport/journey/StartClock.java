package eu.xport.journey;

import eu.xport.engine.PromiseClock;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** We can act again: the clock runs, and the promises move by the days on which it stood. */
@Component
class StartClock implements JavaDelegate {

    private final Journeys journeys;
    private final PromiseClock promises;
    private final Clock clock;

    StartClock(Journeys journeys, PromiseClock promises, Clock clock) {
        this.journeys = journeys;
        this.promises = promises;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution process) {
        var journey = journeys.of(JourneyNumber.of(process.getProcessBusinessKey()));
        journey.startClock(end(process));
        journeys.save(journey);
        promises.start(process.getProcessBusinessKey(), journey.clockStops());
    }

    /** The moment agreed for it, however late we come to it; earlier when the company is earlier. */
    private Instant end(DelegateExecution process) {
        var now = clock.instant();
        return Optional.ofNullable((Date) process.getVariableLocal("agreedEnd"))
                .map(Date::toInstant)
                .filter(now::isAfter)
                .orElse(now);
    }
}
