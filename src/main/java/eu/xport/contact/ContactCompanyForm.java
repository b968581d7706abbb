package eu.xport.contact;

import eu.xport.calendar.Minutes;
import eu.xport.calendar.ParisTime;
import eu.xport.engine.FormRefused;
import eu.xport.engine.Step;
import eu.xport.engine.Submission;
import eu.xport.engine.TaskForm;
import eu.xport.journey.AppointmentKind;
import eu.xport.journey.AppointmentSet;
import eu.xport.journey.CaseFile;
import eu.xport.journey.Journey;
import eu.xport.journey.JourneyNumber;
import eu.xport.journey.Journeys;
import eu.xport.journey.Notes;
import eu.xport.journey.Stage;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The expert has called the company. */
@Component
class ContactCompanyForm implements TaskForm {

    private static final Set<String> ASKED =
            Set.of("contactOutcome", "appointmentAt", "appointmentPlace", "callAgainOn", "contactNotes");

    /** A company may put a call off by this many days at most (section 2 of the domain). */
    private static final int MOST_DAYS_LATER = 30;

    private final Attempts attempts;
    private final Journeys journeys;
    private final Notes notes;
    private final CaseFile file;
    private final ArrangedCalls calls;
    private final ApplicationEventPublisher rooms;
    private final Clock clock;

    ContactCompanyForm(
            Attempts attempts,
            Journeys journeys,
            Notes notes,
            CaseFile file,
            ArrangedCalls calls,
            ApplicationEventPublisher rooms,
            Clock clock) {
        this.attempts = attempts;
        this.journeys = journeys;
        this.notes = notes;
        this.file = file;
        this.calls = calls;
        this.rooms = rooms;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "ContactCompany";
    }

    @Override
    public boolean asks(Submission submission, String key) {
        return ASKED.contains(key);
    }

    @Override
    public Map<String, Object> shows(Step step) {
        return file.shown(JourneyNumber.of(step.businessKey()));
    }

    @Override
    public Map<String, Object> takes(Submission submission) {
        var attempt = attempts.save(attempt(submission));
        var number = JourneyNumber.of(submission.businessKey());
        submission.fields().text("contactNotes").ifPresent(text -> notes.write(number, submission.by(), id(), text));
        if (attempt.isConversation()) {
            reached(number, attempt);
        }
        if (attempt.appointmentAt() != null) {
            rooms.publishEvent(new AppointmentSet(
                    number,
                    AppointmentKind.FIRST_APPOINTMENT,
                    attempt.appointmentAt(),
                    submission.step().text("appointmentLasts").map(Minutes::of),
                    Optional.ofNullable(attempt.appointmentPlace())));
        }
        return variables(number, attempt);
    }

    private Attempt attempt(Submission submission) {
        var outcome = ContactOutcome.valueOf(submission.fields().need("contactOutcome"));
        var made = outcome == ContactOutcome.APPOINTMENT_MADE;
        return new Attempt(
                null,
                submission.businessKey(),
                clock.instant(),
                submission.by().orElse(null),
                outcome,
                made ? future(submission.fields().needTime("appointmentAt")) : null,
                made ? submission.fields().text("appointmentPlace").orElse(null) : null,
                outcome == ContactOutcome.CALL_LATER ? soon(submission.fields().needDate("callAgainOn")) : null);
    }

    private void reached(JourneyNumber number, Attempt attempt) {
        var journey = journeys.of(number);
        journey.keep(Journey.FIRST_CONTACT, attempt.calledAt());
        if (attempt.outcome() == ContactOutcome.APPOINTMENT_MADE) {
            journey.enter(Stage.ROADMAP_DESIGN);
        }
        journeys.save(journey);
        if (attempt.outcome() != ContactOutcome.WITHDRAWN) {
            calls.spoken(number);
        }
    }

    private Map<String, Object> variables(JourneyNumber number, Attempt attempt) {
        var variables = new HashMap<String, Object>();
        variables.put("contactOutcome", attempt.outcome().name());
        variables.put("attemptDays", daysTried(number));
        if (attempt.appointmentAt() != null) {
            variables.put("appointmentAt", Date.from(attempt.appointmentAt()));
        }
        if (attempt.callAgainOn() != null) {
            variables.put("callAgainAt", Date.from(ParisTime.morningOf(attempt.callAgainOn())));
        }
        return variables;
    }

    /** Of several attempts on one day one counts; what counts begins anew whenever the company was heard. */
    private int daysTried(JourneyNumber number) {
        var calls = attempts.findByJourneyOrderByCalledAtAsc(number.text());
        var heard = Stream.concat(
                        calls.stream().filter(Attempt::isConversation).map(Attempt::calledAt),
                        notes.heardFrom(number).stream())
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
        return (int) calls.stream()
                .filter(attempt -> attempt.calledAt().isAfter(heard))
                .map(attempt -> attempt.day(clock.getZone()))
                .distinct()
                .count();
    }

    private Instant future(Instant appointment) {
        if (!appointment.isAfter(clock.instant())) {
            throw FormRefused.because("appointmentAt", "past");
        }
        return appointment;
    }

    private LocalDate soon(LocalDate day) {
        var today = LocalDate.now(clock);
        if (!day.isAfter(today) || day.isAfter(today.plusDays(MOST_DAYS_LATER))) {
            throw FormRefused.because("callAgainOn", "within", today.plusDays(1), today.plusDays(MOST_DAYS_LATER));
        }
        return day;
    }
}
