package eu.xport.meeting;

import eu.xport.calendar.PrintedDate;
import eu.xport.engine.People;
import eu.xport.engine.Texts;
import eu.xport.journey.CaseSection;
import eu.xport.journey.CompanyContact;
import eu.xport.journey.JourneyNumber;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the company wanted changed about its meetings, and what it was answered. */
@Component
@Order(71)
class MeetingChangesSection implements CaseSection, CompanyContact {

    private final MeetingChanges changes;
    private final ChangeWords words;
    private final People people;
    private final Texts texts;

    MeetingChangesSection(MeetingChanges changes, ChangeWords words, People people, Texts texts) {
        this.changes = changes;
        this.words = words;
        this.people = people;
        this.texts = texts;
    }

    @Override
    public Optional<Section> of(JourneyNumber journey, Locale language) {
        var asked = changes.findByJourneyOrderByAskedAtDescIdDesc(journey.text());
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        var names = people.names(asked.stream()
                .map(MeetingChange::answeredBy)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return Optional.of(Section.ofTable(
                texts.of(language, "meetingChanges.title"),
                Stream.of("asked", "meeting", "wish", "due", "answer")
                        .map(column -> texts.of(language, "meetingChanges." + column))
                        .toList(),
                asked.stream().map(change -> row(change, names, language)).toList()));
    }

    private List<String> row(MeetingChange change, Map<String, String> names, Locale language) {
        return List.of(
                PrintedDate.moment(change.askedAt(), language),
                words.meeting(change, language),
                ChangeWords.lines(words.wish(change, language), change.word()),
                PrintedDate.moment(change.dueAt(), language),
                change.isOpen() ? texts.of(language, "meetingChanges.open") : answer(change, names, language));
    }

    private String answer(MeetingChange change, Map<String, String> names, Locale language) {
        return ChangeWords.lines(
                words.answer(change, language),
                change.answerWord(),
                PrintedDate.moment(change.answeredAt(), language),
                change.answeredBy() == null ? null : names.getOrDefault(change.answeredBy(), change.answeredBy()));
    }

    /** To answer the company is a contact with it. */
    @Override
    public Optional<Instant> lastWith(JourneyNumber journey) {
        return changes.findByJourneyOrderByAskedAtDescIdDesc(journey.text()).stream()
                .filter(change -> change.answeredBy() != null)
                .map(MeetingChange::answeredAt)
                .max(Comparator.naturalOrder());
    }
}
