package eu.xport.notification;

import eu.xport.journey.AppointmentCalledOff;
import eu.xport.journey.AppointmentHeld;
import eu.xport.journey.AppointmentSet;
import eu.xport.journey.CaseEntrusted;
import eu.xport.journey.JourneyClosed;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Appointments are set, moved, held and called off: the calendar follows in the same transaction. */
@Component
class KeepCalendar {

    private final CalendarEntries entries;
    private final Clock clock;

    KeepCalendar(CalendarEntries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /**
     * One that was put off, or for which nobody came, is the same at another time; one that was called off is another in
     * the calendars, as long and at the same place where nobody says otherwise.
     */
    @EventListener
    void on(AppointmentSet set) {
        entries.save(entries.standing(set.journey().text(), set.kind())
                .map(entry -> entry.movedTo(set))
                .orElseGet(() -> CalendarEntry.of(set, calledOff(set), clock.instant())));
    }

    private Optional<CalendarEntry> calledOff(AppointmentSet set) {
        return entries.findFirstByJourneyAndKindOrderByIdDesc(set.journey().text(), set.kind())
                .filter(entry -> entry.cancelledAt() != null);
    }

    @EventListener
    void on(AppointmentHeld held) {
        entries.standing(held.journey().text(), held.kind())
                .ifPresent(entry -> entries.save(entry.held(clock.instant())));
    }

    @EventListener
    void on(AppointmentCalledOff off) {
        entries.standing(off.journey().text(), off.kind())
                .ifPresent(entry -> entries.save(entry.cancelled(clock.instant())));
    }

    /** Another expert takes part in what lies ahead: the next letter about it says so. */
    @EventListener
    void on(CaseEntrusted entrusted) {
        entries.standing(entrusted.journey().text()).stream()
                .filter(entry -> entry.isAheadOf(entrusted.at()))
                .forEach(entry -> entries.goesToOthers(entry.id(), entry.sequence()));
    }

    /** What is over stays in the calendars as what it was. */
    @EventListener
    void on(JourneyClosed closed) {
        entries.standing(closed.journey().text()).stream()
                .filter(entry -> entry.isAheadOf(closed.at()))
                .forEach(entry -> entries.save(entry.cancelled(closed.at())));
    }
}
