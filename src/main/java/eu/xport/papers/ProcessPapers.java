package eu.xport.papers;

import eu.xport.journey.JourneyNumber;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What another process has asked a company for, by what it is for. */
@Component
public class ProcessPapers {

    private final PaperRequests requests;
    private final SentPapers sent;
    private final DropPaperRequests dropping;

    ProcessPapers(PaperRequests requests, SentPapers sent, DropPaperRequests dropping) {
        this.requests = requests;
        this.sent = sent;
        this.dropping = dropping;
    }

    /**
     * A file that a company has sent because a process asked for it.
     *
     * @param accepted null while nobody has looked at it
     */
    public record Document(
            long paper,
            String kind,
            String purpose,
            String name,
            Instant sentAt,
            Boolean accepted,
            Instant checkedAt,
            String checkedBy) {}

    /** In the order in which they were asked for. */
    public List<Document> documents(JourneyNumber journey) {
        var asked = requests.findByJourneyOrderByAskedAtDescIdDesc(journey.text()).stream()
                .filter(request -> request.askedBy() == null)
                .sorted(Comparator.comparing(PaperRequest::id))
                .toList();
        return asked.stream()
                .flatMap(request -> sent.of(request.id()).stream().map(paper -> document(request, paper)))
                .toList();
    }

    private static Document document(PaperRequest request, Paper paper) {
        return new Document(
                paper.id(),
                request.kind(),
                request.purpose(),
                paper.name(),
                paper.sentAt(),
                paper.accepted(),
                paper.checkedAt(),
                paper.checkedBy());
    }

    /** The kinds that have come, or that the company was spared. */
    public Set<String> done(JourneyNumber journey, String purpose) {
        return results(journey, purpose).keySet();
    }

    /** What became of each kind: it was accepted, or the company was spared it. */
    public Map<String, String> results(JourneyNumber journey, String purpose) {
        return requests.findByJourneyOrderByAskedAtDescIdDesc(journey.text()).stream()
                .filter(request -> isFor(purpose, request) && request.state().isOver())
                .collect(Collectors.toMap(
                        PaperRequest::kind, request -> request.state().name(), (newer, older) -> newer));
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
