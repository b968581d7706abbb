package eu.xport.meeting;

import eu.xport.engine.Cards;
import eu.xport.engine.Processes;
import eu.xport.journey.AppointmentHeld;
import eu.xport.journey.AppointmentKind;
import eu.xport.journey.AppointmentSet;
import eu.xport.journey.JourneyClosed;
import eu.xport.journey.JourneyNumber;
import eu.xport.meeting.MeetingChange.Given;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Both met, or agreed on the phone, or the case is closed: nobody needs to answer any more. */
@Component
class Settlement {

    private final MeetingChanges changes;
    private final Processes processes;
    private final Cards cards;
    private final Clock clock;

    Settlement(MeetingChanges changes, Processes processes, Cards cards, Clock clock) {
        this.changes = changes;
        this.processes = processes;
        this.cards = cards;
        this.clock = clock;
    }

    @EventListener
    void on(AppointmentHeld held) {
        settle(held.journey(), held.kind());
    }

    @EventListener
    void on(AppointmentSet set) {
        settle(set.journey(), set.kind());
    }

    @EventListener
    void on(JourneyClosed closed) {
        changes.findByJourneyAndAnswerIsNullOrderByIdAsc(closed.journey().text())
                .forEach(this::settle);
    }

    private void settle(JourneyNumber journey, AppointmentKind kind) {
        changes.open(journey.text(), kind).ifPresent(this::settle);
    }

    void settle(MeetingChange change) {
        changes.save(change.answered(Given.settled(), clock.instant(), Optional.empty()));
        processes.tell("MeetingSettled", change.journey(), "changeId", change.id(), Map.of());
        cards.renew(change.journey());
    }
}
