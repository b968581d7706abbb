package eu.xport.clock;

import static eu.xport.clock.FrenchDays.evening;
import static eu.xport.clock.FrenchDays.later;
import static eu.xport.clock.FrenchDays.morning;
import static eu.xport.clock.Seen.letter;
import static eu.xport.clock.Seen.task;
import static eu.xport.clock.Seen.timer;

import java.time.ZonedDateTime;

/**
 * Who is told about a promise, and when: the expert at 09:00 on the working day before, never before the submission; the
 * managers at 18:00 of the promised day, with a task of their own, and every two working days until the act is done.
 *
 * <p>Where the specification is silent: a reminder whose morning passed while the clock stood comes when it goes again; a
 * promise that was missed is told on while the clock stands, since a stop never mends it.
 */
final class Watch {

    /** The names that the models give to all this. */
    record Names(String reminder, String reminded, String overdue, String told, String task, String again) {}

    private final Diary diary;
    private final Names names;
    private final ZonedDateTime submitted;
    private ZonedDateTime since;
    private ZonedDateTime due;
    private ZonedDateTime tellNext;
    private ZonedDateTime overAt;
    private boolean reminded;

    Watch(Diary diary, Names names, ZonedDateTime submitted, ZonedDateTime since, ZonedDateTime due) {
        this.diary = diary;
        this.names = names;
        this.submitted = submitted;
        this.since = since;
        this.due = due;
    }

    ZonedDateTime due() {
        return due;
    }

    void moves(ZonedDateTime due) {
        this.due = due;
    }

    void runsUntil(ZonedDateTime moment) {
        remind(moment);
        miss(moment);
        standsUntil(moment);
    }

    void standsUntil(ZonedDateTime moment) {
        for (; tellNext != null && !tellNext.isAfter(moment); tellNext = toldAgain(tellNext)) {
            tell(tellNext, timer(names.again()), letter(names.told(), "MANAGERS"));
        }
        since = moment;
    }

    /** A timer ends what this one watches: at that moment both are due. */
    void isOverAtTheSameMoment(ZonedDateTime moment) {
        overAt = moment;
    }

    private void remind(ZonedDateTime moment) {
        var morning = morning(FrenchDays.before(due.toLocalDate(), 1));
        if (!reminded && morning.isAfter(submitted) && !later(morning, since).isAfter(moment)) {
            tell(later(morning, since), timer(names.reminder()), letter(names.reminded(), "EXPERT"));
            reminded = true;
        }
    }

    private void miss(ZonedDateTime moment) {
        if (tellNext == null && !due.isAfter(moment)) {
            tell(due, timer(names.overdue()), letter(names.told(), "MANAGERS"), task(names.task()));
            tellNext = toldAgain(due);
        }
    }

    private static ZonedDateTime toldAgain(ZonedDateTime told) {
        return evening(FrenchDays.after(told.toLocalDate(), Programme.MANAGERS_TOLD_AGAIN));
    }

    private void tell(ZonedDateTime at, String... whats) {
        for (var what : whats) {
            if (at.equals(overAt)) {
                diary.maySee(at, what);
            } else {
                diary.sees(at, what);
            }
        }
    }
}
