package eu.xport.roadmap;

import eu.xport.calendar.PrintedDate;
import eu.xport.engine.FormRefused;
import eu.xport.engine.Step;
import eu.xport.engine.Submission;
import eu.xport.engine.TaskForm;
import eu.xport.engine.Texts;
import eu.xport.journey.CaseFile;
import eu.xport.journey.JourneyNumber;
import eu.xport.journey.Notes;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The expert has met the company, or waited in vain. */
@Component
class HoldAppointmentForm implements TaskForm {

    private static final String OUTCOME = "appointmentOutcome";
    private static final String AT = "appointmentAt";
    private static final String NOTES = "appointmentNotes";

    private final CaseFile file;
    private final Notes notes;
    private final Texts texts;
    private final Clock clock;

    HoldAppointmentForm(CaseFile file, Notes notes, Texts texts, Clock clock) {
        this.file = file;
        this.notes = notes;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "HoldAppointment";
    }

    @Override
    public boolean asks(Submission submission, String key) {
        return Set.of(OUTCOME, AT, NOTES).contains(key);
    }

    @Override
    public Map<String, Object> shows(Step step) {
        var shown = file.shown(JourneyNumber.of(step.businessKey()));
        step.variable(AT)
                .map(at -> PrintedDate.moment(((Date) at).toInstant(), texts.staffLanguage()))
                .ifPresent(line -> shown.put("appointmentLine", line));
        return shown;
    }

    @Override
    public Map<String, Object> takes(Submission submission) {
        var outcome = submission.fields().need(OUTCOME);
        Map<String, Object> variables = "HELD".equals(outcome)
                ? Map.of(OUTCOME, outcome)
                : Map.of(
                        OUTCOME,
                        outcome,
                        AT,
                        Date.from(future(submission.fields().needTime(AT))));
        submission
                .fields()
                .text(NOTES)
                .ifPresent(
                        text -> notes.write(JourneyNumber.of(submission.businessKey()), submission.by(), id(), text));
        return variables;
    }

    private Instant future(Instant appointment) {
        if (!appointment.isAfter(clock.instant())) {
            throw FormRefused.because(AT, "past");
        }
        return appointment;
    }
}
