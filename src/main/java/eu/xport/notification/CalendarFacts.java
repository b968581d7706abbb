package eu.xport.notification;

import eu.xport.calendar.PrintedDate;
import eu.xport.journey.AppointmentKind;
import eu.xport.journey.CaseFacts;
import eu.xport.journey.Journey;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** When company and expert meet, in words and as calendars need it: frozen with each letter, for appointments move. */
@Component
class CalendarFacts implements CaseFacts {

    private final CalendarEntries entries;
    private final Clock clock;

    CalendarFacts(CalendarEntries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    @Override
    public Map<String, Object> of(Journey journey, Locale language) {
        var facts = new HashMap<String, Object>();
        var number = journey.number().text();
        entries.standing(number).forEach(entry -> facts.putAll(told(name(entry.kind()), entry, language)));
        entries.ahead(number, clock.instant()).ifPresent(entry -> facts.putAll(told("ahead", entry, language)));
        entries.calledOff(number).stream()
                .filter(entry -> entry.isAheadOf(clock.instant()))
                .forEach(entry -> {
                    facts.put("calledOff", PrintedDate.momentInFull(entry.startsAt(), language));
                    facts.put("calledOffEntry", entry(entry));
                });
        entries.agreed(number).ifPresent(entry -> facts.putAll(told("changed", entry, language)));
        entries.meetingOff(number).ifPresent(entry -> facts.put("meetingOffEntry", entry(entry)));
        entries.callOff(number).ifPresent(entry -> facts.putAll(told("callOff", entry, language)));
        return facts;
    }

    private static String name(AppointmentKind kind) {
        return switch (kind) {
            case FIRST_CALL -> "call";
            case FIRST_APPOINTMENT -> "appointment";
            case REVIEW_MEETING -> "meeting";
        };
    }

    private static Map<String, Object> told(String name, CalendarEntry entry, Locale language) {
        var facts = new HashMap<String, Object>();
        facts.put(name, PrintedDate.momentInFull(entry.startsAt(), language));
        facts.put(name + "Entry", entry(entry));
        facts.put(
                name + "Length",
                Duration.between(entry.startsAt(), entry.endsAt()).toMinutes() + "\u00a0minutes");
        Stream.ofNullable(entry.place()).forEach(place -> facts.put(name + "Place", place));
        return facts;
    }

    /** As texts: what a letter remembers is JSON. */
    private static Map<String, String> entry(CalendarEntry entry) {
        var told = new HashMap<>(Map.of(
                "uid", entry.uid(),
                "kind", entry.kind().name(),
                "starts", entry.startsAt().toString(),
                "ends", entry.endsAt().toString(),
                "sequence", String.valueOf(entry.sequence())));
        Stream.ofNullable(entry.place()).forEach(place -> told.put("place", place));
        return told;
    }
}
