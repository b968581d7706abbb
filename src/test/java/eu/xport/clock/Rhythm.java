package eu.xport.clock;

import java.time.LocalDate;

/**
 * On which days meetings are, in the words of the specification and of the models: one rhythm of the plan after its
 * begin, then one rhythm after the last meeting, or on the day agreed in it; on a day of rest the next working day; never
 * in the past. The last one is the closing review, on the last day of the plan.
 *
 * <p>Where the specification is silent: the rhythm goes on from the day that was planned, whatever day of rest moved it,
 * and anew from the day on which a late meeting was held; a meeting that could not take place before the last day gives
 * way to the closing review; the planned day says whether some months have passed since the submission.
 */
final class Rhythm {

    /** A meeting: the day it was planned for, the working day on which it takes place. */
    record Meeting(LocalDate planned, LocalDate place, boolean closing, boolean askAgain) {}

    private final LocalDate submitted;
    private final LocalDate begin;
    private final int every;
    private int months;
    private LocalDate next;
    private LocalDate asked;

    Rhythm(LocalDate submitted, LocalDate begin, int months, int every) {
        this.submitted = submitted;
        this.begin = begin;
        this.months = months;
        this.every = every;
        this.next = begin.plusMonths(every);
        this.asked = submitted;
    }

    void prolongsTo(int months) {
        this.months = months;
    }

    void isAgreedFor(LocalDate day) {
        next = day;
    }

    void wasHeld(Meeting meeting, LocalDate on) {
        next = (on.isAfter(meeting.place()) ? on : meeting.planned()).plusMonths(every);
        if (meeting.askAgain()) {
            asked = meeting.planned();
        }
    }

    Meeting plan(LocalDate today) {
        var end = begin.plusMonths(months);
        var place = notBefore(today, next);
        return next.isBefore(end) && !place.isAfter(end)
                ? new Meeting(next, place, false, isTimeToAsk(next))
                : new Meeting(end, notBefore(today, end), true, false);
    }

    private boolean isTimeToAsk(LocalDate day) {
        return Programme.QUESTIONS_AFTER_MONTHS.stream()
                .map(submitted::plusMonths)
                .anyMatch(months -> !months.isAfter(day) && months.isAfter(asked));
    }

    private static LocalDate notBefore(LocalDate today, LocalDate day) {
        return FrenchDays.onOrAfter(day.isBefore(today) ? today : day);
    }
}
