package eu.xport.hotline;

import eu.xport.calendar.PrintedDate;
import eu.xport.journey.CaseFacts;
import eu.xport.journey.Journey;
import eu.xport.organisation.Partner;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The answer given last, for the letter that brings it; and the question that has waited longest. */
@Component
class HotlineFacts implements CaseFacts {

    private final HotlineQuestions questions;
    private final HotlineTopics topics;

    HotlineFacts(HotlineQuestions questions, HotlineTopics topics) {
        this.questions = questions;
        this.topics = topics;
    }

    @Override
    public Map<String, Object> of(Journey journey, Locale language) {
        var asked =
                questions.findByJourneyOrderByAskedAtDescIdDesc(journey.number().text());
        var facts = new HashMap<String, Object>();
        asked.stream()
                .filter(question -> !question.isOpen())
                .max(Comparator.comparing(HotlineQuestion::answeredAt).thenComparing(HotlineQuestion::id))
                .ifPresent(question -> facts.putAll(answer(question, language)));
        asked.stream()
                .filter(question -> question.isOpen() && question.dueAt() != null)
                .min(Comparator.comparing(HotlineQuestion::dueAt).thenComparing(HotlineQuestion::id))
                .ifPresent(question -> facts.putAll(open(question, language)));
        return facts;
    }

    private static Map<String, Object> answer(HotlineQuestion question, Locale language) {
        return Map.of(
                "question", question.text(),
                "questionAskedOn", PrintedDate.inFull(question.askedAt(), language),
                "questionPartner", Partner.titleOf(question.partner()),
                "answer", question.answer());
    }

    private Map<String, Object> open(HotlineQuestion question, Locale language) {
        return Map.of(
                "openTopic", topics.nameOf(question.topic(), language),
                "openPartner", Partner.titleOf(question.partner()),
                "openDue", PrintedDate.inFull(question.dueAt(), language));
    }
}
