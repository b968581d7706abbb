package eu.xport.meeting;

import eu.xport.engine.Cards;
import eu.xport.engine.FormRefused;
import eu.xport.engine.Option;
import eu.xport.engine.Step;
import eu.xport.engine.Submission;
import eu.xport.engine.TaskForm;
import eu.xport.engine.Texts;
import eu.xport.journey.CaseFile;
import eu.xport.journey.JourneyNumber;
import eu.xport.meeting.MeetingChange.Given;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The expert answers a company that wants to meet at another time, or has called a meeting off. */
@Component
class AnswerProposalForm implements TaskForm {

    private static final String ANSWER = "proposalAnswer";
    private static final String AT = "otherTimeAt";
    private static final String PLACE = "otherPlace";
    private static final String WORD = "wordToCompany";

    private final MeetingChanges changes;
    private final ChangeWords words;
    private final CaseFile file;
    private final Cards cards;
    private final Texts texts;
    private final Clock clock;

    AnswerProposalForm(
            MeetingChanges changes, ChangeWords words, CaseFile file, Cards cards, Texts texts, Clock clock) {
        this.changes = changes;
        this.words = words;
        this.file = file;
        this.cards = cards;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "AnswerProposal";
    }

    @Override
    public boolean asks(Submission submission, String key) {
        return Set.of(ANSWER, AT, PLACE, WORD).contains(key);
    }

    @Override
    public Map<String, Object> shows(Step step) {
        var change = change(step);
        var shown = file.shown(JourneyNumber.of(step.businessKey()));
        shown.put("meetingLine", words.meeting(change, texts.staffLanguage()));
        shown.put("proposalLine", words.wish(change, texts.staffLanguage()));
        Optional.ofNullable(change.word()).ifPresent(word -> shown.put("companyWord", word));
        shown.put("proposalAnswers", options(change));
        return shown;
    }

    /** A meeting that was called off cannot be kept: there is another time, or none yet. */
    private List<Option> options(MeetingChange change) {
        return Stream.of(ChangeAnswer.ACCEPTED, ChangeAnswer.KEPT, ChangeAnswer.OTHER_TIME)
                .filter(answer -> !change.isCallOff() || answer == ChangeAnswer.OTHER_TIME)
                .map(answer -> new Option(texts.staff("proposalAnswer." + answer), answer.name()))
                .toList();
    }

    @Override
    public Map<String, Object> takes(Submission submission) {
        var change = change(submission.step());
        var given = given(change, submission);
        changes.save(change.answered(given, clock.instant(), submission.by()));
        cards.renew(change.journey());
        return Map.of("meetingMoves", given.agreedAt().isPresent());
    }

    private Given given(MeetingChange change, Submission submission) {
        var fields = submission.fields();
        var answer = answer(change, fields.need(ANSWER));
        var other = answer == ChangeAnswer.OTHER_TIME;
        var at =
                switch (answer) {
                    case ACCEPTED -> Optional.of(future(ANSWER, change.proposedAt()));
                    case OTHER_TIME -> Optional.of(future(AT, fields.needTime(AT)));
                    default -> Optional.<Instant>empty();
                };
        return new Given(answer, at, other ? fields.text(PLACE) : Optional.empty(), fields.text(WORD));
    }

    private ChangeAnswer answer(MeetingChange change, String chosen) {
        return options(change).stream()
                .map(Option::value)
                .filter(chosen::equals)
                .map(ChangeAnswer::valueOf)
                .findFirst()
                .orElseThrow(() -> FormRefused.because(ANSWER, "required"));
    }

    private Instant future(String field, Instant at) {
        if (!at.isAfter(clock.instant())) {
            throw FormRefused.because(field, "past");
        }
        return at;
    }

    private MeetingChange change(Step step) {
        return changes.findById(Long.valueOf(step.text("changeId").orElseThrow()))
                .orElseThrow();
    }
}
