package eu.xport.contact;

import eu.xport.calendar.PrintedDate;
import eu.xport.engine.People;
import eu.xport.engine.Texts;
import eu.xport.journey.CaseSection;
import eu.xport.journey.JourneyNumber;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** When the company wants to be called, how it was called, and the appointment that came of it. */
@Component
@Order(50)
class ContactSection implements CaseSection {

    private final Attempts attempts;
    private final BookedCalls calls;
    private final People people;
    private final Texts texts;

    ContactSection(Attempts attempts, BookedCalls calls, People people, Texts texts) {
        this.attempts = attempts;
        this.calls = calls;
        this.people = people;
        this.texts = texts;
    }

    @Override
    public Optional<Section> of(JourneyNumber journey, Locale language) {
        var made = attempts.findByJourneyOrderByCalledAtAsc(journey.text());
        var booked = booked(journey, language);
        if (made.isEmpty() && booked.isEmpty()) {
            return Optional.empty();
        }
        var title = texts.of(language, "staff.contacts");
        return Optional.of(
                made.isEmpty()
                        ? Section.ofFacts(title, booked)
                        : table(title, made, language).with(booked));
    }

    private List<Fact> booked(JourneyNumber journey, Locale language) {
        return calls.findById(journey.text()).flatMap(BookedCall::slot).stream()
                .map(slot ->
                        new Fact(texts.of(language, "staff.bookedCall"), PrintedDate.moment(slot.startsAt(), language)))
                .toList();
    }

    private Section table(String title, List<Attempt> made, Locale language) {
        var callers = people.names(
                made.stream().map(Attempt::caller).filter(Objects::nonNull).collect(Collectors.toSet()));
        return Section.ofTable(
                title,
                Stream.of("when", "by", "outcome", "agreed")
                        .map(column -> texts.of(language, "staff." + column))
                        .toList(),
                made.stream().map(attempt -> row(attempt, callers, language)).toList());
    }

    private List<String> row(Attempt attempt, Map<String, String> callers, Locale language) {
        return List.of(
                PrintedDate.moment(attempt.calledAt(), language),
                Optional.ofNullable(attempt.caller())
                        .map(caller -> callers.getOrDefault(caller, caller))
                        .orElse(""),
                texts.of(language, "contactOutcome." + attempt.outcome()),
                agreed(attempt, language));
    }

    private String agreed(Attempt attempt, Locale language) {
        if (attempt.appointmentAt() != null) {
            return Stream.of(PrintedDate.moment(attempt.appointmentAt(), language), attempt.appointmentPlace())
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining("\n"));
        }
        return attempt.callAgainOn() == null
                ? ""
                : texts.of(language, "staff.callAgain", PrintedDate.day(attempt.callAgainOn(), language));
    }
}
