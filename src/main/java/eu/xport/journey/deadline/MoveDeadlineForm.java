package eu.xport.journey.deadline;

import eu.xport.calendar.ParisTime;
import eu.xport.calendar.PrintedDate;
import eu.xport.calendar.WorkingDays;
import eu.xport.engine.FormRefused;
import eu.xport.engine.StartForm;
import eu.xport.engine.Submission;
import eu.xport.engine.Texts;
import eu.xport.journey.Journey;
import eu.xport.journey.Journeys;
import eu.xport.journey.MovedByHand;
import eu.xport.journey.Notes;
import eu.xport.journey.Promise;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * A manager gives the work on a promise more time. The promise keeps the date that the company was told, so that no figure
 * looks better for it; a promise that is broken already stays broken.
 */
@Component
class MoveDeadlineForm implements StartForm {

    private static final String JOURNEY = "journey";
    private static final String PROMISE = "promise";
    private static final String NEW_DAY = "newDay";
    private static final String REASON = "moveReason";
    private static final Set<String> ASKED = Set.of(JOURNEY, PROMISE, NEW_DAY, REASON);

    /** Whoever needs longer closes the case, or lets the company stop its clock. */
    private static final int MOST_DAYS = 90;

    private final Journeys journeys;
    private final Notes notes;
    private final WorkingDays workingDays;
    private final Texts texts;
    private final Clock clock;

    MoveDeadlineForm(Journeys journeys, Notes notes, WorkingDays workingDays, Texts texts, Clock clock) {
        this.journeys = journeys;
        this.notes = notes;
        this.workingDays = workingDays;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "MoveDeadline";
    }

    @Override
    public boolean asks(Submission submission, String key) {
        return ASKED.contains(key);
    }

    @Override
    public Opening takes(Submission submission) {
        var fields = submission.fields();
        var journey = running(fields.need(JOURNEY));
        var name = fields.need(PROMISE);
        var promise = movable(journey, name);
        var day = allowed(fields.needDate(NEW_DAY), promise);
        var reason = fields.need(REASON);
        var decision = new MovedByHand(
                ParisTime.closingHourOf(day), reason, submission.by().orElse(null), clock.instant());
        journeys.save(journey.moveByHand(name, decision));
        notes.write(journey.number(), submission.by(), id(), words(name, promise, day, reason));
        return new Opening(
                journey.number().text(), Map.of("deadlineName", name, "deadlineMovedTo", Date.from(decision.to())));
    }

    private Journey running(String number) {
        var journey = journeys.openCase(JOURNEY, number);
        if (journey.clockStands()) {
            throw FormRefused.because(JOURNEY, "clockStandsNow");
        }
        return journey;
    }

    private Promise movable(Journey journey, String name) {
        var promise = Optional.ofNullable(journey.promises().get(name))
                .orElseThrow(() -> FormRefused.because(PROMISE, "notPromised"));
        if (!promise.isOpen()) {
            throw FormRefused.because(PROMISE, "keptAlready", ParisTime.dayOf(promise.keptAt()));
        }
        if (promise.isBroken(clock.instant())) {
            throw FormRefused.because(PROMISE, "brokenAlready", ParisTime.dayOf(promise.due()));
        }
        return promise;
    }

    private LocalDate allowed(LocalDate day, Promise promise) {
        var promised = ParisTime.dayOf(promise.due());
        if (!day.isAfter(promised)) {
            throw FormRefused.because(NEW_DAY, "afterThePromise", promised);
        }
        if (day.isAfter(promised.plusDays(MOST_DAYS))) {
            throw FormRefused.because(NEW_DAY, "tooLate", MOST_DAYS, promised);
        }
        if (!workingDays.isWorkingDay(day)) {
            throw FormRefused.because(NEW_DAY, "dayOfRest", workingDays.onOrAfter(day));
        }
        return day;
    }

    private String words(String name, Promise promise, LocalDate day, String reason) {
        return texts.staff(
                "deadline.moved",
                texts.nameOf(texts.staffLanguage(), "promise", name),
                day(promise.workDue()),
                PrintedDate.day(day, texts.staffLanguage()),
                reason);
    }

    private String day(Instant moment) {
        return PrintedDate.day(moment, texts.staffLanguage());
    }
}
