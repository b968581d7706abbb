package eu.xport.roadmap;

import eu.xport.journey.Journey;
import eu.xport.journey.JourneyNumber;
import eu.xport.journey.Journeys;
import eu.xport.journey.Stage;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The first version is agreed: the promise is kept, and each of its actions starts a delivery of its own. */
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
        var journey = journeys.of(JourneyNumber.of(process.getProcessBusinessKey()));
        var roadmap = roadmaps.of(journey.number());
        keepThePromise(journey, roadmap.inForce().orElseThrow());
        var language = (String) process.getVariable("companyLanguage");
        roadmap.openActions().forEach(action -> deliveries.start(journey, language, action));
    }

    /** The clock runs again by now: what counts is the date that the company's reading has moved. */
    private void keepThePromise(Journey journey, RoadmapVersion agreed) {
        journey.keep(Journey.ROADMAP, agreed.answered().orElseThrow().at());
        journey.enter(Stage.FOLLOW_UP);
        journeys.save(journey);
    }
}
