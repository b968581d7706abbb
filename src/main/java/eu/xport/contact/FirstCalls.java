package eu.xport.contact;

import eu.xport.engine.Race;
import eu.xport.journey.Journey;
import eu.xport.journey.JourneyNumber;
import eu.xport.journey.Journeys;
import eu.xport.organisation.Experts;
import eu.xport.organisation.Presence;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A company chooses when its expert calls, as long as it waits for that call. */
@Component
public class FirstCalls {

    /** Of two who want the same time at the same moment the database takes one; the other looks again. */
    private static final int TRIES = 5;

    /** Each choice writes to company and expert: nobody shall flood a mailbox in another's name. */
    private static final int MOST_CHOICES = 10;

    private final Journeys journeys;
    private final BookedCalls calls;
    private final CallTimes times;
    private final ArrangedCalls arranged;
    private final Experts experts;
    private final Presence presence;
    private final Clock clock;
    private final TransactionTemplate transaction;

    FirstCalls(
            Journeys journeys,
            BookedCalls calls,
            CallTimes times,
            ArrangedCalls arranged,
            Experts experts,
            Presence presence,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.journeys = journeys;
        this.calls = calls;
        this.times = times;
        this.arranged = arranged;
        this.experts = experts;
        this.presence = presence;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Empty for a company that waits for no first call any more, or has waited too long: its expert calls at once. */
    public Optional<CallOffer> offer(JourneyNumber number) {
        return Optional.of(journeys.of(number)).filter(times::isAwaited).map(this::offer);
    }

    private CallOffer offer(Journey journey) {
        var booked = booked(journey.number()).flatMap(BookedCall::slot);
        var free = times.free(journey);
        var name = times.expert(journey)
                .filter(expert ->
                        booked.isPresent() || !free.isEmpty() || presence.isHere(expert, LocalDate.now(clock)))
                .map(experts::nameOf);
        return new CallOffer(name, booked, free);
    }

    /**
     * Books the first time, or moves to another one and frees the one before.
     *
     * @throws SlotTaken when another company has it by now
     * @throws SlotNotOffered when it is none of the times in question
     * @throws ChosenTooOften when the company has chosen many times before
     */
    public void book(JourneyNumber number, Instant startsAt) {
        for (var tries = 1; ; tries++) {
            try {
                transaction.executeWithoutResult(status -> bookOnce(number, startsAt));
                return;
            } catch (RuntimeException failure) {
                if (tries == TRIES || !Race.isIn(failure)) {
                    throw failure;
                }
            }
        }
    }

    private void bookOnce(JourneyNumber number, Instant startsAt) {
        journeys.holdStill(number.text());
        var journey = journeys.of(number);
        var before = booked(number);
        if (before.filter(call -> call.startsAt().equals(startsAt)).isPresent()) {
            return;
        }
        var slot = times.of(journey).stream()
                .filter(time -> time.startsAt().equals(startsAt))
                .findFirst()
                .orElseThrow(SlotNotOffered::new);
        if (!times.free(journey).contains(slot)) {
            throw new SlotTaken();
        }
        if (calls.findById(number.text())
                .filter(call -> call.choices() >= MOST_CHOICES)
                .isPresent()) {
            throw new ChosenTooOften();
        }
        arranged.book(journey, times.expert(journey).orElseThrow(), slot);
    }

    /** The company wants no time of its own any more: an expert calls within the promise. Nothing happens where none is booked. */
    public void giveUp(JourneyNumber number) {
        transaction.executeWithoutResult(status -> {
            journeys.holdStill(number.text());
            arranged.free(number);
        });
    }

    private Optional<BookedCall> booked(JourneyNumber number) {
        return calls.findById(number.text()).filter(call -> call.isAheadOf(clock.instant()));
    }
}
