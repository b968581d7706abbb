package eu.xport.followup;

import eu.xport.calendar.WorkingDays;
import eu.xport.roadmap.RoadmapVersion;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * In which rhythm meetings follow each other (project decision): as the plan says, counted from the last meeting, or on
 * the day that was agreed in it; the last one is the closing review, on the day on which the plan ends, and a meeting
 * that could only take place after that day gives way to it. The questions are asked again in the first meeting after
 * the months that the model names.
 */
@Component
class Rhythm {

    private final WorkingDays workingDays;
    private final Clock clock;

    Rhythm(WorkingDays workingDays, Clock clock) {
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /**
     * @param submittedOn the day the company first answered the questions
     * @param questionsAfter the months from then after which they are asked again
     * @param meetings all meetings so far, the last one last
     */
    Appointment next(RoadmapVersion plan, LocalDate submittedOn, List<Integer> questionsAfter, List<Meeting> meetings) {
        var next = byRhythm(plan, meetings);
        var closing = !next.isBefore(plan.endsOn()) || workingDayFor(next).isAfter(plan.endsOn());
        var planned = closing ? plan.endsOn() : next;
        var asksAfter = questionsAfter.stream()
                .filter(months -> isQuestioned(planned, submittedOn.plusMonths(months), meetings))
                .max(Comparator.naturalOrder());
        return new Appointment(planned, workingDayFor(planned), closing, closing ? null : asksAfter.orElse(null));
    }

    private LocalDate workingDayFor(LocalDate planned) {
        var today = LocalDate.now(clock);
        return workingDays.onOrAfter(planned.isBefore(today) ? today : planned);
    }

    private LocalDate byRhythm(RoadmapVersion plan, List<Meeting> meetings) {
        var last = meetings.isEmpty() ? null : meetings.get(meetings.size() - 1);
        if (last != null && last.nextOn() != null) {
            return last.nextOn();
        }
        return (last == null ? plan.startsOn() : last.dayToCountFrom(clock.getZone()))
                .plusMonths(plan.terms().reviewEveryMonths());
    }

    private static boolean isQuestioned(LocalDate day, LocalDate milestone, List<Meeting> meetings) {
        return !milestone.isAfter(day) && questioned(meetings).allMatch(asked -> asked.isBefore(milestone));
    }

    private static Stream<LocalDate> questioned(List<Meeting> meetings) {
        return meetings.stream()
                .filter(meeting -> meeting.isHeld() && meeting.askAgain())
                .map(Meeting::plannedFor);
    }
}
