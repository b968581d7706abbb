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
import org.springframework.stereotype.Component;

/** What is wanted of the company, and what was sent back last, for the letters about it. */
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
        var wanted = requests
                .findByJourneyOrderByAskedAtDescIdDesc(journey.number().text())
                .stream()
                .filter(request -> request.state().isWanted())
                .sorted(Comparator.comparing(PaperRequest::dueAt))
                .toList();
        return wanted.isEmpty() ? Map.of() : facts(wanted, language);
    }

    private Map<String, Object> facts(List<PaperRequest> wanted, Locale language) {
        var facts = new HashMap<String, Object>();
        facts.put("papersUntil", day(wanted.get(0), language));
        facts.put(
                "papersWanted",
                wanted.stream().map(request -> line(request, language)).toList());
        wanted.stream()
                .filter(request -> request.state() == State.AGAIN)
                .max(Comparator.comparing(PaperRequest::changedAt).thenComparing(PaperRequest::id))
                .ifPresent(request -> facts.putAll(Map.of(
                        "paperBack", kinds.nameOf(request.kind(), language),
                        "paperBackReason", request.reason(),
                        "paperBackUntil", day(request, language))));
        return facts;
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
