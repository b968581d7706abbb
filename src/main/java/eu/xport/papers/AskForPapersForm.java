package eu.xport.papers;

import eu.xport.calendar.ParisTime;
import eu.xport.engine.FormRefused;
import eu.xport.engine.Option;
import eu.xport.engine.StartForm;
import eu.xport.engine.Submission;
import eu.xport.engine.Texts;
import eu.xport.journey.Journeys;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Somebody of the staff asks a company for a paper. */
@Component
class AskForPapersForm implements StartForm {

    private static final String JOURNEY = "journey";
    private static final String KIND = "paperKind";
    private static final String PURPOSE = "paperPurpose";
    private static final String DUE = "paperUntil";
    private static final Set<String> ASKED = Set.of(JOURNEY, KIND, PURPOSE, DUE);

    private final PaperRequests requests;
    private final PaperDecisions decisions;
    private final PaperKinds kinds;
    private final Journeys journeys;
    private final Texts texts;
    private final Clock clock;

    AskForPapersForm(
            PaperRequests requests,
            PaperDecisions decisions,
            PaperKinds kinds,
            Journeys journeys,
            Texts texts,
            Clock clock) {
        this.requests = requests;
        this.decisions = decisions;
        this.kinds = kinds;
        this.journeys = journeys;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "AskForPapers";
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
        var journey = journeys.openCase(JOURNEY, fields.need(JOURNEY));
        var kind = fields.need(KIND);
        if (!kinds.has(kind)) {
            throw FormRefused.because(KIND, "choice", names());
        }
        var due = ParisTime.closingHourOf(decisions.day(submission, DUE));
        var request = requests.save(PaperRequest.of(
                journey.number().text(),
                kind,
                fields.need(PURPOSE),
                due,
                submission.by().orElse(null),
                clock.instant()));
        return new Opening(
                journey.number().text(),
                Map.of("paperRequest", request.id(), "paperKind", kind, "paperDue", Date.from(due)));
    }

    private String names() {
        return kinds.options(texts.readerLanguage()).stream().map(Option::label).collect(Collectors.joining(", "));
    }
}
