package eu.xport.roadmap;

import eu.xport.calendar.PrintedDate;
import eu.xport.engine.FormRefused;
import eu.xport.engine.Step;
import eu.xport.engine.Submission;
import eu.xport.engine.TaskForm;
import eu.xport.engine.Texts;
import eu.xport.journey.AppointmentHeld;
import eu.xport.journey.AppointmentKind;
import eu.xport.journey.AppointmentSet;
import eu.xport.journey.CaseFile;
import eu.xport.journey.JourneyNumber;
import eu.xport.journey.Notes;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The expert has met the company, or waited in vain. */
@Component
class HoldAppointmentForm implements TaskForm {

    private static final String OUTCOME = "appointmentOutcome";
    private static final String AT = "appointmentAt";
    private static final String PLACE = "appointmentPlace";
    private static final String NOTES = "appointmentNotes";

    private final Appointments appointments;
    private final AppointmentPlace place;
    private final CaseFile file;
    private final SuggestedServices suggested;
    private final Notes notes;
    private final Texts texts;
    private final ApplicationEventPublisher rooms;
    private final Clock clock;

    HoldAppointmentForm(
            Appointments appointments,
            AppointmentPlace place,
            CaseFile file,
            SuggestedServices suggested,
            Notes notes,
            Texts texts,
            ApplicationEventPublisher rooms,
            Clock clock) {
        this.appointments = appointments;
        this.place = place;
        this.file = file;
        this.suggested = suggested;
        this.notes = notes;
        this.texts = texts;
        this.rooms = rooms;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "HoldAppointment";
    }

    @Override
    public boolean asks(Submission submission, String key) {
        return Set.of(OUTCOME, AT, PLACE, NOTES).contains(key);
    }

    @Override
    public Map<String, Object> shows(Step step) {
        var number = JourneyNumber.of(step.businessKey());
        var shown = file.shown(number);
        shown.put("servicesLine", suggested.of(number));
        var where = place.of(number);
        when(step, where).ifPresent(line -> shown.put("appointmentLine", line));
        where.ifPresent(at -> shown.put(PLACE, at));
        return shown;
    }

    private Optional<String> when(Step step, Optional<String> where) {
        return step.variable(AT)
                .map(at -> PrintedDate.moment(((Date) at).toInstant(), texts.staffLanguage()))
                .map(moment -> where.map(at -> moment + ", " + at).orElse(moment));
    }

    @Override
    public Map<String, Object> takes(Submission submission) {
        var appointment = appointments.save(appointment(submission));
        rooms.publishEvent(news(appointment));
        submission
                .fields()
                .text(NOTES)
                .ifPresent(
                        text -> notes.write(JourneyNumber.of(submission.businessKey()), submission.by(), id(), text));
        return appointment.movedTo() == null
                ? Map.of(OUTCOME, appointment.outcome())
                : Map.of(OUTCOME, appointment.outcome(), AT, Date.from(appointment.movedTo()));
    }

    /** A new date is for the same appointment: as long as before, and at the same place unless another was agreed. */
    private static Object news(Appointment appointment) {
        var number = JourneyNumber.of(appointment.journey());
        return appointment.movedTo() == null
                ? new AppointmentHeld(number, AppointmentKind.FIRST_APPOINTMENT)
                : new AppointmentSet(
                        number,
                        AppointmentKind.FIRST_APPOINTMENT,
                        appointment.movedTo(),
                        Optional.empty(),
                        Optional.ofNullable(appointment.place()));
    }

    private Appointment appointment(Submission submission) {
        var outcome = submission.fields().need(OUTCOME);
        var held = Appointment.HELD.equals(outcome);
        return new Appointment(
                null,
                submission.businessKey(),
                submission
                        .step()
                        .variable(AT)
                        .map(at -> ((Date) at).toInstant())
                        .orElse(null),
                outcome,
                held ? null : future(submission.fields().needTime(AT)),
                held ? null : submission.fields().text(PLACE).orElse(null),
                clock.instant(),
                submission.by().orElse(null));
    }

    private Instant future(Instant appointment) {
        if (!appointment.isAfter(clock.instant())) {
            throw FormRefused.because(AT, "past");
        }
        return appointment;
    }
}
