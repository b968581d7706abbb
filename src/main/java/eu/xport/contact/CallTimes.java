package eu.xport.contact;

import eu.xport.calendar.ParisTime;
import eu.xport.calendar.WorkingDays;
import eu.xport.journey.Journey;
import eu.xport.journey.Promise;
import eu.xport.organisation.Experts;
import eu.xport.organisation.Presence;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** When the expert of a case can call its company: in the hours of the own week, and within what was promised. */
@Component
class CallTimes {

    private final CallWeeks weeks;
    private final BookedCalls calls;
    private final Experts experts;
    private final Presence presence;
    private final WorkingDays workingDays;
    private final Clock clock;

    CallTimes(
            CallWeeks weeks,
            BookedCalls calls,
            Experts experts,
            Presence presence,
            WorkingDays workingDays,
            Clock clock) {
        this.weeks = weeks;
        this.calls = calls;
        this.experts = experts;
        this.presence = presence;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** Whether the company is still waiting for its first call. */
    boolean isAwaited(Journey journey) {
        return promise(journey).isPresent();
    }

    /** All times in question, taken or not, the earliest first. */
    List<CallSlot> of(Journey journey) {
        return expert(journey)
                .flatMap(expert -> promise(journey).map(promise -> within(promise.due(), expert)))
                .orElse(List.of());
    }

    /** Those of them that nobody has chosen. */
    List<CallSlot> free(Journey journey) {
        var taken = expert(journey)
                .map(expert -> calls.ahead(expert, clock.instant()))
                .orElse(List.of());
        return of(journey).stream()
                .filter(slot -> taken.stream().noneMatch(call -> slot.overlaps(call.startsAt(), call.endsAt())))
                .toList();
    }

    /** Where no expert could take the case, a manager has it, who keeps no hours. */
    Optional<String> expert(Journey journey) {
        return journey.expert().filter(experts::isExpert);
    }

    private List<CallSlot> within(Instant due, String expert) {
        var now = clock.instant();
        return days(ParisTime.dayOf(now), ParisTime.dayOf(due))
                .filter(workingDays::isWorkingDay)
                .filter(day -> presence.isHere(expert, day))
                .flatMap(weeks.of(expert)::on)
                .filter(slot -> slot.startsAt().isAfter(now) && !slot.endsAt().isAfter(due))
                .sorted(Comparator.comparing(CallSlot::startsAt))
                .toList();
    }

    private static Stream<LocalDate> days(LocalDate first, LocalDate last) {
        return last.isBefore(first) ? Stream.empty() : first.datesUntil(last.plusDays(1));
    }

    private Optional<Promise> promise(Journey journey) {
        return Optional.ofNullable(journey.promises().get(Journey.FIRST_CONTACT))
                .filter(promise -> journey.isOpen() && promise.isOpen())
                .filter(promise -> promise.due().isAfter(clock.instant()));
    }
}
