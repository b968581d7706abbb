package eu.xport.contact;

import eu.xport.engine.Cards;
import eu.xport.engine.Processes;
import eu.xport.journey.AppointmentCalledOff;
import eu.xport.journey.AppointmentHeld;
import eu.xport.journey.AppointmentKind;
import eu.xport.journey.AppointmentSet;
import eu.xport.journey.CaseEntrusted;
import eu.xport.journey.Journey;
import eu.xport.journey.JourneyClosed;
import eu.xport.journey.JourneyNumber;
import eu.xport.journey.Journeys;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A call is booked, moved or freed: calendars, tasks and both who take part follow in the same transaction. */
@Component
class ArrangedCalls {

    private final BookedCalls calls;
    private final Journeys journeys;
    private final Processes processes;
    private final Cards cards;
    private final ApplicationEventPublisher rooms;
    private final Clock clock;

    ArrangedCalls(
            BookedCalls calls,
            Journeys journeys,
            Processes processes,
            Cards cards,
            ApplicationEventPublisher rooms,
            Clock clock) {
        this.calls = calls;
        this.journeys = journeys;
        this.processes = processes;
        this.cards = cards;
        this.rooms = rooms;
        this.clock = clock;
    }

    /** A time that passed without a conversation is moved like one that lies ahead. */
    void book(Journey journey, String expert, CallSlot slot) {
        var number = journey.number();
        var before = calls.findById(number.text());
        calls.save(before.map(call -> call.movedTo(expert, slot, clock.instant()))
                .orElseGet(() -> BookedCall.of(number.text(), expert, slot, clock.instant())));
        rooms.publishEvent(new AppointmentSet(
                number,
                AppointmentKind.FIRST_CALL,
                slot.startsAt(),
                Optional.of(Duration.between(slot.startsAt(), slot.endsAt())),
                Optional.empty()));
        tell(number, before.flatMap(BookedCall::slot).isPresent() ? "MOVED" : "BOOKED");
    }

    /** Company and expert have spoken: what was booked for later is not needed, what is over took place. */
    void spoken(JourneyNumber number) {
        free(number);
        calls.findById(number.text())
                .flatMap(BookedCall::slot)
                .ifPresent(call -> rooms.publishEvent(new AppointmentHeld(number, AppointmentKind.FIRST_CALL)));
    }

    void free(JourneyNumber number) {
        if (isForgotten(number)) {
            rooms.publishEvent(new AppointmentCalledOff(number, AppointmentKind.FIRST_CALL));
            tell(number, "OFF");
        }
    }

    /** The company chose a time of somebody who looks after others now. */
    @EventListener
    void on(CaseEntrusted entrusted) {
        if (entrusted.former().isPresent()) {
            free(entrusted.journey());
        }
    }

    /** The closing tells of it, and the calendar follows it. */
    @EventListener
    void on(JourneyClosed closed) {
        isForgotten(closed.journey());
    }

    /** Whether there was one ahead. */
    private boolean isForgotten(JourneyNumber number) {
        var ahead = calls.findById(number.text()).filter(call -> call.isAheadOf(clock.instant()));
        ahead.map(BookedCall::freed).ifPresent(calls::save);
        return ahead.isPresent();
    }

    private void tell(JourneyNumber number, String news) {
        cards.renew(number.text());
        processes.start(
                "CallArranged",
                number.text(),
                Map.of("companyName", journeys.of(number).companyName(), "callNews", news));
    }
}
