package eu.xport.clock;

import static eu.xport.clock.Seen.letter;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * The case of one company as the words of the specification have it: its promises, its clock and its end. The steps of
 * the journey ({@link Contact}, {@link Design}, {@link FollowUp}, {@link Delivery}) write into the same diary.
 */
final class Life {

    private static final Watch.Names ROADMAP = new Watch.Names(
            "RoadmapReminder",
            "ROADMAP_DUE",
            "RoadmapOverdue",
            "ROADMAP_OVERDUE",
            "UnblockRoadmap",
            "RoadmapStillOverdue");

    private final Diary diary = new Diary();
    private final List<Stop> stops = new ArrayList<>();
    private final List<Watch> watches = new ArrayList<>();
    private final ZonedDateTime submitted;
    private final Watch roadmap;
    private ZonedDateTime stoodSince;
    private ZonedDateTime now;

    Life(ZonedDateTime submitted) {
        this.submitted = submitted;
        now = submitted;
        roadmap = new Watch(diary, ROADMAP, submitted, submitted, promised(Programme.ROADMAP_DAYS));
        watches.add(roadmap);
        diary.sees(submitted, letter("DIAGNOSIS_RECEIVED", "COMPANY"));
        diary.sees(submitted, letter("NEW_CASE", "EXPERT"));
        sees(Seen.promise("roadmapDue", roadmap.due().toInstant()));
    }

    Diary diary() {
        return diary;
    }

    ZonedDateTime submitted() {
        return submitted;
    }

    ZonedDateTime now() {
        return now;
    }

    ZonedDateTime roadmapDue() {
        return roadmap.due();
    }

    /** So many counted days after the submission, by what is known of the stops now. */
    ZonedDateTime promised(int days) {
        return Stop.promised(submitted.toLocalDate(), days, stops);
    }

    /** Time passes, and what is promised is watched. */
    void until(ZonedDateTime moment) {
        if (moment.isBefore(now)) {
            throw new IllegalStateException("The plot goes back from " + now + " to " + moment);
        }
        for (var watch : watches) {
            if (stoodSince == null) {
                watch.runsUntil(moment);
            } else {
                watch.standsUntil(moment);
            }
        }
        now = moment;
    }

    /** Something is to be seen on this day. */
    void sees(String what) {
        diary.sees(now.toLocalDate(), what);
    }

    /** Something is to be seen at this moment. */
    void seesNow(String what) {
        diary.sees(now, what);
    }

    void watches(Watch watch) {
        watches.add(watch);
    }

    void watchesNoMore(Watch watch) {
        watches.remove(watch);
    }

    void stopsClock() {
        stoodSince = now;
    }

    void startsClock() {
        stops.add(new Stop(stoodSince, now));
        stoodSince = null;
        var moved = promised(Programme.ROADMAP_DAYS);
        if (!moved.equals(roadmap.due())) {
            roadmap.moves(moved);
            sees(Seen.promise("roadmapDue", moved.toInstant()));
        }
    }

    void keepsRoadmap() {
        sees(Seen.kept("roadmapDue", now.toInstant()));
        watches.remove(roadmap);
    }

    /** Some timer closes the case: what falls due at the same moment may still be told. */
    void isSilentUntil(ZonedDateTime moment) {
        watches.forEach(watch -> watch.isOverAtTheSameMoment(moment));
        until(moment);
    }

    void closes(String outcome) {
        seesNow(Seen.closed(outcome));
        seesNow(letter("CLOSING", "COMPANY"));
        watches.clear();
    }

    LocalDate today() {
        return now.toLocalDate();
    }
}
