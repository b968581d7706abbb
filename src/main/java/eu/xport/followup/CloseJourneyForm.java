package eu.xport.followup;

import eu.xport.calendar.PrintedDate;
import eu.xport.engine.FieldFault;
import eu.xport.engine.FormRefused;
import eu.xport.engine.Step;
import eu.xport.engine.Submission;
import eu.xport.engine.TaskForm;
import eu.xport.engine.Texts;
import eu.xport.journey.AppointmentHeld;
import eu.xport.journey.AppointmentKind;
import eu.xport.journey.CaseFile;
import eu.xport.journey.JourneyNumber;
import eu.xport.roadmap.Roadmap;
import eu.xport.roadmap.RoadmapText;
import eu.xport.roadmap.Roadmaps;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Expert and company look back: the questions once more, and what came of it all. */
@Component
class CloseJourneyForm implements TaskForm {

    private static final Set<String> ASKED =
            Set.of("exportTurnover", "newCountries", "ordersWon", "jobsCreated", "closingNotes");

    /** More than any company of the region sells, wins or employs: a slip of the keyboard. */
    static final BigDecimal MOST_TURNOVER = new BigDecimal("1000000000000");

    static final BigDecimal MOST_COUNTED = new BigDecimal("100000");

    private final Meetings meetings;
    private final Results results;
    private final Roadmaps roadmaps;
    private final RoadmapText text;
    private final QuestionsAgain questions;
    private final CaseFile file;
    private final Texts texts;
    private final ApplicationEventPublisher rooms;
    private final Clock clock;

    CloseJourneyForm(
            Meetings meetings,
            Results results,
            Roadmaps roadmaps,
            RoadmapText text,
            QuestionsAgain questions,
            CaseFile file,
            Texts texts,
            ApplicationEventPublisher rooms,
            Clock clock) {
        this.meetings = meetings;
        this.results = results;
        this.roadmaps = roadmaps;
        this.text = text;
        this.questions = questions;
        this.file = file;
        this.texts = texts;
        this.rooms = rooms;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "CloseJourney";
    }

    @Override
    public boolean asks(Submission submission, String key) {
        return ASKED.contains(key) || questions.asks(submission, key);
    }

    @Override
    public Map<String, Object> shows(Step step) {
        var number = JourneyNumber.of(step.businessKey());
        var roadmap = roadmaps.of(number);
        var shown = file.shown(number);
        shown.put("planText", planText(roadmap));
        shown.put("resultsSoFar", text.delivered(roadmap, texts.staffLanguage()));
        return shown;
    }

    /** The task may wait for days, and be sent when fewer actions are open: the number says of which day it is. */
    private String planText(Roadmap roadmap) {
        var plan = text.asItStands(roadmap, texts.staffLanguage());
        var open = roadmap.openActions().size();
        var today = PrintedDate.day(LocalDate.now(clock), texts.staffLanguage());
        return open == 0 ? plan : plan + "\n" + texts.staff("closing.callsOff", open, today);
    }

    @Override
    public Map<String, Object> takes(Submission submission) {
        var number = submission.businessKey();
        var faults = new ArrayList<>(questions.open(submission));
        check(submission, "exportTurnover", MOST_TURNOVER, faults);
        check(submission, "ordersWon", MOST_COUNTED, faults);
        check(submission, "jobsCreated", MOST_COUNTED, faults);
        FormRefused.ifAny(faults);
        results.save(result(number, submission));
        meetings.save(meetings.next(number)
                .over(MeetingOutcome.HELD, clock.instant(), submission.by().orElse(null), null, null, null));
        rooms.publishEvent(new AppointmentHeld(JourneyNumber.of(number), AppointmentKind.REVIEW_MEETING));
        return questions.file(JourneyNumber.of(number), submission);
    }

    private Result result(String number, Submission submission) {
        var fields = submission.fields();
        return new Result(
                number,
                results.findById(number).map(Result::version).orElse(null),
                clock.instant(),
                submission.by().orElse(null),
                fields.amount("exportTurnover").orElse(null),
                String.join(" ", fields.choices("newCountries")),
                fields.whole("ordersWon").orElse(null),
                fields.whole("jobsCreated").orElse(null),
                fields.text("closingNotes").orElse(null));
    }

    private static void check(Submission submission, String key, BigDecimal most, List<FieldFault> faults) {
        submission
                .fields()
                .amount(key)
                .filter(number -> number.signum() < 0 || number.compareTo(most) > 0)
                .ifPresent(number -> faults.add(FieldFault.of(key, "between", "0", most.toPlainString())));
    }
}
