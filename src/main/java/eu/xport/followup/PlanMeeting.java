package eu.xport.followup;

import eu.xport.calendar.Length;
import eu.xport.calendar.Minutes;
import eu.xport.calendar.ParisTime;
import eu.xport.calendar.WorkingDays;
import eu.xport.journey.AppointmentKind;
import eu.xport.journey.AppointmentSet;
import eu.xport.journey.JourneyNumber;
import eu.xport.journey.Journeys;
import eu.xport.roadmap.Roadmaps;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The process asks when the next meeting is, and whether it is the last one. */
@Component
class PlanMeeting implements JavaDelegate {

    private final Meetings meetings;
    private final Rhythm rhythm;
    private final Roadmaps roadmaps;
    private final Journeys journeys;
    private final WorkingDays workingDays;
    private final ApplicationEventPublisher rooms;
    private final Clock clock;

    PlanMeeting(
            Meetings meetings,
            Rhythm rhythm,
            Roadmaps roadmaps,
            Journeys journeys,
            WorkingDays workingDays,
            ApplicationEventPublisher rooms,
            Clock clock) {
        this.meetings = meetings;
        this.rhythm = rhythm;
        this.roadmaps = roadmaps;
        this.journeys = journeys;
        this.workingDays = workingDays;
        this.rooms = rooms;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution process) {
        var number = JourneyNumber.of(process.getProcessBusinessKey());
        var plan = roadmaps.of(number).inForce().orElseThrow();
        var submittedOn = LocalDate.ofInstant(journeys.of(number).submittedAt(), clock.getZone());
        var soFar = meetings.findByJourneyOrderByIdAsc(number.text());
        var next = rhythm.next(plan, submittedOn, questionsAfter(process), soFar);
        var proposed = proposed(number, next, process);
        meetings.save(Meeting.planned(number.text(), next, proposed.startsAt()));
        rooms.publishEvent(proposed);
        process.setVariable("horizonReached", next.closing());
        process.setVariable("askAgain", next.askAgain());
        process.setVariable("meetingAt", Date.from(ParisTime.morningOf(next.day())));
        process.setVariable("meetingDue", Date.from(ParisTime.closingHourOf(next.day())));
        var opening = opening(next.day(), opensBefore(process));
        process.setVariable("meetingOpensAt", Date.from(opening));
        process.setVariable("putOffForLong", isPutOff(soFar) && opening.isAfter(clock.instant()));
    }

    /** The day of a meeting that was not held is known: the company was invited to it. */
    private static boolean isPutOff(List<Meeting> soFar) {
        return !soFar.isEmpty() && !soFar.get(soFar.size() - 1).isHeld();
    }

    /** The model says at which hour we propose to meet, and for how long: {@code 10:00}, {@code 90 minutes}. */
    private static AppointmentSet proposed(JourneyNumber number, Appointment next, DelegateExecution process) {
        var hour = LocalTime.parse((String) process.getVariable("meetingHour"));
        return new AppointmentSet(
                number,
                AppointmentKind.REVIEW_MEETING,
                ParisTime.at(next.day(), hour),
                Optional.of(Minutes.of((String) process.getVariable("meetingLasts"))),
                Optional.empty());
    }

    /** The model says how long before it a meeting becomes a task: {@code 10 working days}. */
    private static Length opensBefore(DelegateExecution process) {
        return Length.of((String) process.getVariable("opensBefore"));
    }

    /** The model says after how many months the questions are asked again: {@code 6, 12, 24}. */
    private static List<Integer> questionsAfter(DelegateExecution process) {
        return Stream.of(process.getVariable("questionsAfterMonths").toString().split(","))
                .map(String::strip)
                .map(Integer::valueOf)
                .toList();
    }

    private Instant opening(LocalDate day, Length before) {
        var opening = ParisTime.morningOf(workingDays.before(day, before));
        return opening.isBefore(clock.instant()) ? clock.instant() : opening;
    }
}
