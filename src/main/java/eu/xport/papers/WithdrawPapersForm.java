package eu.xport.papers;

import eu.xport.engine.FormRefused;
import eu.xport.engine.Groups;
import eu.xport.engine.Option;
import eu.xport.engine.People;
import eu.xport.engine.StartForm;
import eu.xport.engine.Submission;
import eu.xport.engine.Texts;
import eu.xport.journey.Journeys;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Somebody of the staff takes back what a company was asked for, whether it has come or not. */
@Component
class WithdrawPapersForm implements StartForm {

    private static final String JOURNEY = "journey";
    private static final String KIND = "paperKind";
    private static final Set<String> ASKED = Set.of(JOURNEY, KIND, PaperDecisions.REASON);

    private final DropPaperRequests dropping;
    private final PaperKinds kinds;
    private final Journeys journeys;
    private final People people;
    private final Texts texts;

    WithdrawPapersForm(DropPaperRequests dropping, PaperKinds kinds, Journeys journeys, People people, Texts texts) {
        this.dropping = dropping;
        this.kinds = kinds;
        this.journeys = journeys;
        this.people = people;
        this.texts = texts;
    }

    @Override
    public String id() {
        return "WithdrawPapers";
    }

    @Override
    public boolean asks(Submission submission, String key) {
        return ASKED.contains(key);
    }

    @Override
    public Map<String, List<Option>> offers(Optional<String> reader) {
        return Map.of("paperKinds", kinds.options(texts.readerLanguage()));
    }

    @Override
    public Opening takes(Submission submission) {
        var fields = submission.fields();
        var journey = journeys.openCase(JOURNEY, fields.need(JOURNEY)).number().text();
        var kind = fields.need(KIND);
        var asked = dropping.open(journey).stream()
                .filter(request -> request.kind().equals(kind))
                .toList();
        if (asked.isEmpty()) {
            throw FormRefused.because(KIND, "paperNotAsked");
        }
        var open = asked.stream()
                .filter(request -> request.askedBy() != null || decidesOnFunds(submission))
                .toList();
        if (open.isEmpty()) {
            throw FormRefused.because(KIND, "paperOfProcess");
        }
        var reason = fields.text(PaperDecisions.REASON).orElse(null);
        open.forEach(request -> dropping.drop(request, reason));
        return new Opening(journey, Map.of());
    }

    /** What a process has asked for decides on money. */
    private boolean decidesOnFunds(Submission submission) {
        return submission.by().map(people::groupsOf).orElse(List.of()).stream()
                .anyMatch(Set.of(Groups.FUNDING_OFFICERS, Groups.MANAGERS)::contains);
    }
}
