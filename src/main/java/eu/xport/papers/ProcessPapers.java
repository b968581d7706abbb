package eu.xport.papers;

import eu.xport.journey.JourneyNumber;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What another process has asked a company for, by what it is for. */
@Component
public class ProcessPapers {

    private final PaperRequests requests;
    private final DropPaperRequests dropping;

    ProcessPapers(PaperRequests requests, DropPaperRequests dropping) {
        this.requests = requests;
        this.dropping = dropping;
    }

    /** The kinds that have come, or that the company was spared. */
    public Set<String> done(JourneyNumber journey, String purpose) {
        return requests.findByJourneyOrderByAskedAtDescIdDesc(journey.text()).stream()
                .filter(request -> isFor(purpose, request) && request.state().isOver())
                .map(PaperRequest::kind)
                .collect(Collectors.toSet());
    }

    /** The process does without all that has not come. */
    public void forget(JourneyNumber journey, String purpose) {
        dropping.open(journey.text()).stream()
                .filter(request -> isFor(purpose, request))
                .forEach(request -> dropping.drop(request, null));
    }

    private static boolean isFor(String purpose, PaperRequest request) {
        return request.askedBy() == null && request.purpose().equals(purpose);
    }
}
