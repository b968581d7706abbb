package eu.xport.followup;

import eu.xport.calendar.PrintedDate;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Expert and company look back: the questions once more, and what came of it all. */
@Component
class CloseJourneyForm implements TaskForm {

    private static final String NOTES = "closingNotes";

    private final Meetings meetings;
    private final ResultFields results;
    private final Roadmaps roadmaps;
    private final RoadmapText text;
    private final QuestionsAgain questions;
    private final CaseFile file;
    private final Texts texts;
    private final ApplicationEventPublisher rooms;
    private final Clock clock;

    CloseJourneyForm(
            Meetings meetings,
            ResultFields results,
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
        return NOTES.equals(key) || results.asks(key) || questions.asks(submission, key);
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
        faults.addAll(results.faults(submission));
        FormRefused.ifAny(faults);
        results.declare(number, Milestone.CLOSE, submission);
        meetings.save(meetings.next(number)
                .over(MeetingOutcome.HELD, clock.instant(), submission.by().orElse(null), null, null, null));
        rooms.publishEvent(new AppointmentHeld(JourneyNumber.of(number), AppointmentKind.REVIEW_MEETING));
        return questions.file(JourneyNumber.of(number), submission);
    }
}
