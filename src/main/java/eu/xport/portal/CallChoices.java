package eu.xport.portal;

import eu.xport.calendar.ParisTime;
import eu.xport.calendar.PrintedDate;
import eu.xport.contact.CallOffer;
import eu.xport.contact.CallSlot;
import eu.xport.contact.FirstCalls;
import eu.xport.journey.JourneyNumber;
import eu.xport.portal.CallChoice.Day;
import eu.xport.portal.CallChoice.Time;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The times of a first call as visitors read them, by day. */
@Component
public class CallChoices {

    private final FirstCalls calls;

    CallChoices(FirstCalls calls) {
        this.calls = calls;
    }

    public Optional<CallChoice> of(JourneyNumber number, Locale language) {
        return calls.offer(number).map(offer -> choice(offer, language));
    }

    private static CallChoice choice(CallOffer offer, Locale language) {
        return new CallChoice(
                offer.expertName(),
                offer.booked().map(slot -> PrintedDate.momentInFull(slot.startsAt(), language)),
                days(offer.free(), language));
    }

    private static List<Day> days(List<CallSlot> free, Locale language) {
        return free.stream()
                .collect(Collectors.groupingBy(
                        slot -> ParisTime.dayOf(slot.startsAt()), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(slots -> new Day(
                        PrintedDate.inFull(slots.get(0).startsAt(), language),
                        slots.stream().map(slot -> time(slot, language)).toList()))
                .toList();
    }

    private static Time time(CallSlot slot, Locale language) {
        return new Time(slot.startsAt().toString(), PrintedDate.hour(slot.startsAt(), language));
    }
}
