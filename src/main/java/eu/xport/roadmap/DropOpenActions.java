package eu.xport.roadmap;

import eu.xport.engine.Texts;
import eu.xport.journey.JourneyClosed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A case has ended: what was still to be delivered is called off. */
@Component
class DropOpenActions {

    private final Roadmaps roadmaps;
    private final ActionDeliveries deliveries;
    private final Texts texts;

    DropOpenActions(Roadmaps roadmaps, ActionDeliveries deliveries, Texts texts) {
        this.roadmaps = roadmaps;
        this.deliveries = deliveries;
        this.texts = texts;
    }

    @EventListener
    void on(JourneyClosed closed) {
        var roadmap = roadmaps.of(closed.journey());
        var open = roadmap.openActions();
        if (open.isEmpty()) {
            return;
        }
        var reason = texts.staff("outcome." + closed.outcome());
        open.forEach(action -> roadmap.report(action.actionId(), Delivery.dropped(reason, null, closed.at())));
        roadmaps.save(roadmap);
        open.forEach(action -> deliveries.drop(closed.journey(), action.actionId()));
    }
}
