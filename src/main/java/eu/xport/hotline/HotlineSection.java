package eu.xport.hotline;

import eu.xport.calendar.PrintedDate;
import eu.xport.engine.People;
import eu.xport.engine.Texts;
import eu.xport.journey.CaseSection;
import eu.xport.journey.JourneyNumber;
import eu.xport.organisation.Partner;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the company asked, who was to answer by when, and what was answered. */
@Component
@Order(72)
class HotlineSection implements CaseSection {

    private final HotlineQuestions questions;
    private final HotlineTopics topics;
    private final People people;
    private final Texts texts;

    HotlineSection(HotlineQuestions questions, HotlineTopics topics, People people, Texts texts) {
        this.questions = questions;
        this.topics = topics;
        this.people = people;
        this.texts = texts;
    }

    @Override
    public Optional<Section> of(JourneyNumber journey, Locale language) {
        var asked = questions.findByJourneyOrderByAskedAtDescIdDesc(journey.text());
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        var names = people.names(asked.stream()
                .map(HotlineQuestion::answeredBy)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return Optional.of(Section.ofTable(
                texts.of(language, "hotline.title"),
                Stream.of("asked", "question", "partner", "due", "answer")
                        .map(column -> texts.of(language, "hotline." + column))
                        .toList(),
                asked.stream().map(question -> row(question, names, language)).toList()));
    }

    private List<String> row(HotlineQuestion question, Map<String, String> names, Locale language) {
        return List.of(
                PrintedDate.moment(question.askedAt(), language),
                topics.nameOf(question.topic(), language) + "\n" + question.text(),
                Partner.titleOf(question.partner()),
                PrintedDate.moment(question.dueAt(), language),
                question.isOpen() ? texts.of(language, "hotline.open") : answer(question, names, language));
    }

    private static String answer(HotlineQuestion question, Map<String, String> names, Locale language) {
        return Stream.of(
                        PrintedDate.moment(question.answeredAt(), language),
                        names.getOrDefault(question.answeredBy(), question.answeredBy()),
                        question.answer())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }
}
