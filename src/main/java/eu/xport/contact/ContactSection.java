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

/** How the company was called, and the appointment that came of it. */
@Component
@Order(50)
class ContactSection implements CaseSection {

    private final Attempts attempts;
    private final People people;
    private final Texts texts;

    ContactSection(Attempts attempts, People people, Texts texts) {
        this.attempts = attempts;
        this.people = people;
        this.texts = texts;
    }

    @Override
    public Optional<Section> of(JourneyNumber journey, Locale language) {
        var made = attempts.findByJourneyOrderByCalledAtAsc(journey.text());
        if (made.isEmpty()) {
            return Optional.empty();
        }
        var callers = people.names(
                made.stream().map(Attempt::caller).filter(Objects::nonNull).collect(Collectors.toSet()));
        return Optional.of(Section.ofTable(
                texts.of(language, "staff.contacts"),
                Stream.of("when", "by", "outcome", "agreed")
                        .map(column -> texts.of(language, "staff." + column))
                        .toList(),
                made.stream().map(attempt -> row(attempt, callers, language)).toList()));
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
