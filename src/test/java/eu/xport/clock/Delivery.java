package eu.xport.clock;

import static eu.xport.clock.FrenchDays.evening;
import static eu.xport.clock.FrenchDays.later;
import static eu.xport.clock.FrenchDays.morning;
import static eu.xport.clock.Seen.letter;
import static eu.xport.clock.Seen.task;
import static eu.xport.clock.Seen.timer;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;

/**
 * An agreed action: a task at 09:00 of its first day, or at once when that is over; at 18:00 of its last day, whatever day
 * of the week it is, its expert is told that it is overdue. New dates begin all this anew.
 */
final class Delivery {

    private final Diary diary;
    private final LocalDate starts;
    private final Map<String, Object> facts;
    private LocalDate ends;
    private ZonedDateTime opens;
    private Waiting waiting;

    private Delivery(Diary diary, ZonedDateTime agreed, LocalDate starts, LocalDate ends, Map<String, Object> facts) {
        this.diary = diary;
        this.starts = starts;
        this.facts = facts;
        isPlanned(agreed, ends);
    }

    /** What was to start while the company still read starts with the agreement. */
    static Delivery ofTheStudy(Diary diary, ZonedDateTime agreed, Plan plan) {
        var begin = agreed.toLocalDate();
        var starts = plan.starts().isBefore(begin) ? begin : plan.starts();
        return new Delivery(diary, agreed, starts, plan.ends(), Map.of("deliverable", "40 pages"));
    }

    static Delivery ofTheTraining(Diary diary, ZonedDateTime agreed, LocalDate starts, LocalDate ends) {
        return new Delivery(diary, agreed, starts, ends, Map.of("participants", 4));
    }

    ZonedDateTime opens() {
        return opens;
    }

    LocalDate ends() {
        return ends;
    }

    void moves(ZonedDateTime at, LocalDate end) {
        isGivenUp(at);
        isPlanned(at, end);
    }

    void isPostponed(ZonedDateTime at, LocalDate end) {
        diary.does(
                at, "DeliverAction", report("POSTPONED", Map.of("endsOn", end.toString(), "actionReason", "Illness")));
        moves(at, end);
    }

    void isDelivered(ZonedDateTime at) {
        var report = report("DELIVERED", facts);
        report.put("deliveredOn", at.toLocalDate().toString());
        diary.does(at, "DeliverAction", report);
        isGivenUp(at);
    }

    void isDropped(ZonedDateTime at) {
        diary.does(at, "DeliverAction", report("DROPPED", Map.of("actionReason", "No longer needed.")));
        isGivenUp(at);
    }

    void isGivenUp(ZonedDateTime at) {
        waiting.isOver(at);
    }

    private void isPlanned(ZonedDateTime known, LocalDate end) {
        ends = end;
        opens = later(known, morning(starts));
        waiting = new Waiting(diary)
                .at(
                        opens,
                        timer("ActionStarts"),
                        task("DeliverAction", evening(end).toInstant()))
                .at(later(opens, evening(end)), timer("ActionOverdue"), letter("ACTION_OVERDUE", "EXPERT"));
    }

    private static Map<String, Object> report(String outcome, Map<String, Object> more) {
        var report = new HashMap<>(more);
        report.put("actionOutcome", outcome);
        return report;
    }
}
