package eu.xport.papers;

import eu.xport.engine.Processes;
import eu.xport.journey.JourneyClosed;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What nobody needs any more is taken back, at the latest when its case has ended. */
@Component
class DropPaperRequests {

    private final PaperRequests requests;
    private final PaperDecisions decisions;
    private final Processes processes;

    DropPaperRequests(PaperRequests requests, PaperDecisions decisions, Processes processes) {
        this.requests = requests;
        this.decisions = decisions;
        this.processes = processes;
    }

    /** What another process has asked for is its own to take back: it may outlive the case. */
    @EventListener
    void on(JourneyClosed closed) {
        open(closed.journey().text()).stream()
                .filter(request -> request.askedBy() != null)
                .forEach(request -> drop(request, null));
    }

    /** Read only when nobody changes them any more: a paper that comes just now is to go, too. */
    List<PaperRequest> open(String journey) {
        requests.holdAllStill(journey);
        return requests.findByJourneyOrderByAskedAtDescIdDesc(journey).stream()
                .filter(request -> !request.state().isOver())
                .toList();
    }

    void drop(PaperRequest request, String reason) {
        var outcome = decisions.withdraw(request, reason);
        processes.tell("PaperNotNeeded", request.journey(), "paperRequest", request.id(), Map.copyOf(outcome));
    }
}
