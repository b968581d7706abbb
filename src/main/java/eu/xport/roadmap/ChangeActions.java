package eu.xport.roadmap;

import eu.xport.journey.Journey;
import eu.xport.journey.JourneyNumber;
import eu.xport.journey.Journeys;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Changes of the plan are agreed: actions start, move or are called off. */
@Component
class ChangeActions implements JavaDelegate {

    private final Roadmaps roadmaps;
    private final Journeys journeys;
    private final ActionDeliveries deliveries;

    ChangeActions(Roadmaps roadmaps, Journeys journeys, ActionDeliveries deliveries) {
        this.roadmaps = roadmaps;
        this.journeys = journeys;
        this.deliveries = deliveries;
    }

    @Override
    public void execute(DelegateExecution process) {
        var journey = journeys.of(JourneyNumber.of(process.getProcessBusinessKey()));
        var language = (String) process.getVariable("companyLanguage");
        roadmaps.of(journey.number())
                .inForce()
                .orElseThrow()
                .actions()
                .forEach(action -> tell(journey, language, action));
    }

    /** An action that was delivered or dropped in the meantime has no process any more that could hear it. */
    private void tell(Journey journey, String language, RoadmapAction action) {
        switch (action.change()) {
            case ADDED -> deliveries.start(journey, language, action);
            case CHANGED -> deliveries.move(journey.number(), action);
            case DROPPED -> deliveries.drop(journey.number(), action.actionId());
            case KEPT -> {}
        }
    }
}
