package eu.xport.roadmap;

import eu.xport.journey.JourneyClosed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A case has ended: what was still to be delivered is called off. */
@Component
class DropOpenActions {

    private final Roadmaps roadmaps;
    private final ActionDeliveries deliveries;

    DropOpenActions(Roadmaps roadmaps, ActionDeliveries deliveries) {
        this.roadmaps = roadmaps;
        this.deliveries = deliveries;
    }

    @EventListener
    void on(JourneyClosed closed) {
        var roadmap = roadmaps.of(closed.journey());
        var open = roadmap.openActions();
        if (open.isEmpty()) {
            return;
        }
        open.forEach(action -> roadmap.report(action.actionId(), Delivery.calledOff(closed.at())));
        roadmaps.save(roadmap);
        open.forEach(action -> deliveries.drop(closed.journey(), action.actionId()));
    }
}
