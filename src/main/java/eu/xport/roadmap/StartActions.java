package eu.xport.roadmap;

import eu.xport.journey.JourneyNumber;
import eu.xport.journey.Journeys;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The first version is agreed: each of its actions starts a delivery of its own. */
@Component
class StartActions implements JavaDelegate {

    private final Roadmaps roadmaps;
    private final Journeys journeys;
    private final ActionDeliveries deliveries;

    StartActions(Roadmaps roadmaps, Journeys journeys, ActionDeliveries deliveries) {
        this.roadmaps = roadmaps;
        this.journeys = journeys;
        this.deliveries = deliveries;
    }

    @Override
    public void execute(DelegateExecution process) {
        var number = JourneyNumber.of(process.getProcessBusinessKey());
        var journey = journeys.of(number);
        var language = (String) process.getVariable("companyLanguage");
        roadmaps.of(number).openActions().forEach(action -> deliveries.start(journey, language, action));
    }
}
