package eu.xport.followup;

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
import eu.xport.roadmap.PlanChanges;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Expert and company have met to validate the plan and to adapt it; in some months they also answer the questions again and
 * say what has come of it.
 */
@Component
class HoldReviewMeetingForm implements TaskForm {

    private static final String OUTCOME = "meetingOutcome";
    private static final String NEXT = "nextMeetingOn";
    private static final Set<String> ASKED = Set.of(OUTCOME, "companyDevelopment", "meetingNotes", NEXT);

    private final Meetings meetings;
    private final PlanChanges plan;
    private final QuestionsAgain questions;
    private final ResultFields results;
    private final CaseFile file;
    private final Texts texts;
    private final ApplicationEventPublisher rooms;
    private final Clock clock;

    HoldReviewMeetingForm(
            Meetings meetings,
            PlanChanges plan,
            QuestionsAgain questions,
            ResultFields results,
            CaseFile file,
            Texts texts,
            ApplicationEventPublisher rooms,
            Clock clock) {
        this.meetings = meetings;
        this.plan = plan;
        this.questions = questions;
        this.results = results;
        this.file = file;
        this.texts = texts;
        this.rooms = rooms;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "HoldReviewMeeting";
    }

    @Override
    public boolean asks(Submission submission, String key) {
        return ASKED.contains(key) || plan.asks(key) || results.asks(key) || questions.asks(submission, key);
    }

    @Override
    public Map<String, Object> shows(Step step) {
        var number = JourneyNumber.of(step.businessKey());
        var meeting = meetings.next(number.text());
        var shown = file.shown(number);
        shown.putAll(plan.shows(number));
        shown.put("askAgain", meeting.askAgain());
        shown.put(
                "meetingLine",
                texts.staff(
                        meeting.askAgain() ? "meetings.askAgain" : "meetings.line",
                        texts.staff("meetings.review"),
                        meeting.when(texts.staffLanguage())));
        return shown;
    }

    @Override
    public Map<String, Object> takes(Submission submission) {
        var number = JourneyNumber.of(submission.businessKey());
        var outcome = MeetingOutcome.valueOf(submission.fields().need(OUTCOME));
        var held = outcome == MeetingOutcome.HELD;
        var meeting = meetings.next(number.text());
        var faults = new ArrayList<FieldFault>();
        checkNext(submission, held, faults);
        var variables = new HashMap<String, Object>(Map.of(OUTCOME, outcome.name(), "planChanged", false));
        if (held) {
            variables.putAll(held(number, meeting, submission, faults));
        }
        FormRefused.ifAny(faults);
        meetings.save(over(meeting, outcome, submission));
        if (held) {
            rooms.publishEvent(new AppointmentHeld(number, AppointmentKind.REVIEW_MEETING));
        }
        return variables;
    }

    /** Writes only what was found without fault: a faulty form is refused as a whole. */
    private Map<String, Object> held(
            JourneyNumber number, Meeting meeting, Submission submission, List<FieldFault> faults) {
        var wanted = plan.read(number, submission.fields(), faults);
        if (meeting.askAgain()) {
            faults.addAll(questions.open(submission));
            faults.addAll(results.faults(submission));
        }
        FormRefused.ifAny(faults);
        var variables = new HashMap<String, Object>();
        if (meeting.askAgain()) {
            variables.putAll(questions.file(number, submission));
            results.declare(number.text(), Milestone.after(meeting.asksAfter()), submission);
        }
        plan.propose(
                        number,
                        wanted,
                        submission.fields().text("companyDevelopment").orElse(null),
                        submission.by())
                .ifPresent(version -> variables.putAll(Map.of("planChanged", true, "roadmapVersion", version)));
        return variables;
    }

    private void checkNext(Submission submission, boolean held, List<FieldFault> faults) {
        var next = submission.fields().date(NEXT);
        if (next.isEmpty() && !held) {
            faults.add(FieldFault.of(NEXT, "required"));
        }
        next.filter(day -> !day.isAfter(LocalDate.now(clock)))
                .ifPresent(day -> faults.add(FieldFault.of(NEXT, "future")));
    }

    private Meeting over(Meeting meeting, MeetingOutcome outcome, Submission submission) {
        return meeting.over(
                outcome,
                clock.instant(),
                submission.by().orElse(null),
                submission.fields().text("companyDevelopment").orElse(null),
                submission.fields().text("meetingNotes").orElse(null),
                submission.fields().date(NEXT).orElse(null));
    }
}
