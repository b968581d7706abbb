package eu.xport.clock;

import static eu.xport.clock.FrenchDays.evening;
import static eu.xport.clock.FrenchDays.later;
import static eu.xport.clock.FrenchDays.morning;
import static eu.xport.clock.Seen.letter;
import static eu.xport.clock.Seen.task;
import static eu.xport.clock.Seen.timer;

import eu.xport.testing.Plans;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** From the agreement to the closing review: meetings that open ten working days before their day. */
final class FollowUp {

    private final Life life;
    private final LocalDate begin;
    private final Rhythm rhythm;
    private int months;
    private Delivery delivery;
    private Rhythm.Meeting meeting;
    private Waiting waiting;
    private ZonedDateTime opens;
    private Reading reading;
    private Runnable agreed;
    private ZonedDateTime settled;

    FollowUp(Life life, Plan plan) {
        this.life = life;
        begin = life.today();
        settled = life.now();
        months = plan.months();
        rhythm = new Rhythm(life.submitted().toLocalDate(), begin, months, plan.every());
        delivery = Delivery.ofTheStudy(life.diary(), life.now(), plan);
        plansMeeting();
    }

    Life life() {
        return life;
    }

    /** The action that is to be reported on. */
    Delivery delivery() {
        return delivery;
    }

    /** Since when no change of the plan waits for an answer. */
    ZonedDateTime settled() {
        return settled;
    }

    LocalDate lastDay() {
        return begin.plusMonths(months);
    }

    boolean isClosing() {
        return meeting.closing();
    }

    ZonedDateTime opens() {
        return opens;
    }

    LocalDate day() {
        return meeting.place();
    }

    int months() {
        return months;
    }

    void isHeld(ZonedDateTime at) {
        holds(at, Map.of());
        rhythm.wasHeld(meeting, at.toLocalDate());
        plansMeeting();
    }

    void isHeldAndAgrees(ZonedDateTime at, LocalDate next) {
        holds(at, Map.of("nextMeetingOn", next.toString()));
        rhythm.wasHeld(meeting, at.toLocalDate());
        rhythm.isAgreedFor(next);
        plansMeeting();
    }

    void isMissed(ZonedDateTime at, String outcome, LocalDate next) {
        isOver(at);
        life.diary().does(at, "HoldReviewMeeting", "meetingOutcome", outcome, "nextMeetingOn", next.toString());
        rhythm.isAgreedFor(next);
        plansMeeting();
        if (opens.isAfter(at)) {
            life.seesNow(letter("REVIEW_MEETING_MOVED", "COMPANY"));
            life.seesNow(letter("REVIEW_MEETING_MOVED", "EXPERT"));
        }
    }

    /** The plan is to last longer, and its action to end later. */
    void prolongs(ZonedDateTime at, int months, LocalDate end) {
        changes(at, Map.of("roadmapMonths", months), Map.of("change", "CHANGE", "endsOn", end.toString()));
        agreed = () -> {
            this.months = months;
            rhythm.prolongsTo(months);
            delivery.moves(life.now(), end);
        };
    }

    /** A training is to take the place of the action. */
    void replaces(ZonedDateTime at, LocalDate starts, LocalDate ends) {
        var training = Plans.aCustomsTraining(starts.toString(), ends.toString());
        changes(at, Map.of("newActions", List.of(training)), Map.of("change", "DROP"));
        agreed = () -> {
            delivery.isGivenUp(life.now());
            delivery = Delivery.ofTheTraining(life.diary(), life.now(), starts, ends);
        };
    }

    void companyAnswers(ZonedDateTime at, boolean accepted) {
        reading.isAnswered(at, accepted);
        if (accepted) {
            agreed.run();
        }
        settled = at;
        plansMeeting();
    }

    void closes(ZonedDateTime at) {
        isOver(at);
        var results = Map.<String, Object>of("exportTurnover", 40_000, "ordersWon", 3, "jobsCreated", 1);
        life.diary().does(at, "CloseJourney", Plans.withQuestions(results));
        life.closes("ROADMAP_COMPLETED");
    }

    void isNotedAs(ZonedDateTime at, String kind, String outcome) {
        isOver(at);
        life.diary().does(at, "note", company -> company.notes(kind, "The journey ends here."));
        life.closes(outcome);
        life.seesNow(letter("CLOSING", "EXPERT"));
    }

    private void changes(ZonedDateTime at, Map<String, Object> wish, Map<String, Object> change) {
        holds(at, wish, change);
        rhythm.wasHeld(meeting, at.toLocalDate());
        life.seesNow(letter("CHANGES_TO_AGREE", "COMPANY"));
        reading = new Reading(life);
    }

    private void holds(ZonedDateTime at, Map<String, Object> wish) {
        isOver(at);
        life.diary().does(at, "HoldReviewMeeting", review(wish));
        asksToConfirmResults();
    }

    /** Only the application knows the number of the action that changes. */
    private void holds(ZonedDateTime at, Map<String, Object> wish, Map<String, Object> change) {
        isOver(at);
        var form = review(wish);
        life.diary().does(at, "HoldReviewMeeting", company -> {
            var row = new HashMap<>(change);
            row.put("action", company.actions().get(0));
            row.put("reason", "The market has changed.");
            form.put("changes", List.of(row));
            company.does("HoldReviewMeeting", form);
        });
        asksToConfirmResults();
    }

    private void asksToConfirmResults() {
        if (meeting.askAgain()) {
            life.seesNow(letter("RESULTS_TO_CONFIRM", "COMPANY"));
        }
    }

    private Map<String, Object> review(Map<String, Object> wish) {
        var form = new HashMap<>(meeting.askAgain() ? Plans.withQuestions(Plans.aReview()) : Plans.aReview());
        form.putAll(wish);
        return form;
    }

    private void isOver(ZonedDateTime at) {
        life.until(at);
        waiting.isOver(at);
    }

    private void plansMeeting() {
        meeting = rhythm.plan(life.today());
        opens = later(life.now(), morning(FrenchDays.before(meeting.place(), Programme.MEETING_OPENS)));
        var due = evening(meeting.place()).toInstant();
        life.sees(Seen.meeting(meeting.place(), meeting.closing(), meeting.askAgain()));
        waiting = new Waiting(life.diary())
                .at(
                        opens,
                        timer(meeting.closing() ? "ClosingNear" : "MeetingNear"),
                        letter("REVIEW_MEETING", "COMPANY"),
                        letter("REVIEW_MEETING", "EXPERT"),
                        task(meeting.closing() ? "CloseJourney" : "HoldReviewMeeting", due));
    }
}
