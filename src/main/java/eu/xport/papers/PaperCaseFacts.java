package eu.xport.papers;

import eu.xport.calendar.PrintedDate;
import eu.xport.engine.Texts;
import eu.xport.journey.CaseFacts;
import eu.xport.journey.Journey;
import eu.xport.papers.PaperRequest.State;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What is wanted of the company, what was sent back last and what it was spared last, for the letters about it. */
@Component
class PaperCaseFacts implements CaseFacts {

    private final PaperRequests requests;
    private final PaperKinds kinds;
    private final Texts texts;

    PaperCaseFacts(PaperRequests requests, PaperKinds kinds, Texts texts) {
        this.requests = requests;
        this.kinds = kinds;
        this.texts = texts;
    }

    @Override
    public Map<String, Object> of(Journey journey, Locale language) {
        var asked =
                requests.findByJourneyOrderByAskedAtDescIdDesc(journey.number().text());
        var facts = new HashMap<String, Object>();
        var wanted = asked.stream()
                .filter(request -> request.state().isWanted())
                .sorted(Comparator.comparing(PaperRequest::dueAt))
                .toList();
        if (!wanted.isEmpty()) {
            facts.put("papersUntil", day(wanted.get(0), language));
            facts.put(
                    "papersWanted",
                    wanted.stream().map(request -> line(request, language)).toList());
        }
        last(asked, State.AGAIN)
                .ifPresent(request -> facts.putAll(Map.of(
                        "paperBack", kinds.nameOf(request.kind(), language),
                        "paperBackReason", request.reason(),
                        "paperBackUntil", day(request, language))));
        last(asked, State.WITHDRAWN).ifPresent(request -> {
            facts.put("paperSpared", kinds.nameOf(request.kind(), language));
            Optional.ofNullable(request.reason()).ifPresent(reason -> facts.put("paperSparedReason", reason));
        });
        return facts;
    }

    private static Optional<PaperRequest> last(List<PaperRequest> requests, State state) {
        return requests.stream()
                .filter(request -> request.state() == state)
                .max(Comparator.comparing(PaperRequest::changedAt).thenComparing(PaperRequest::id));
    }

    private String line(PaperRequest request, Locale language) {
        return texts.of(
                language,
                "papers.wanted",
                kinds.nameOf(request.kind(), language),
                request.purpose(),
                day(request, language));
    }

    private static String day(PaperRequest request, Locale language) {
        return PrintedDate.inFull(request.dueAt(), language);
    }
}
