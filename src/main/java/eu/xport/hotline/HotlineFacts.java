package eu.xport.hotline;

import eu.xport.calendar.PrintedDate;
import eu.xport.journey.CaseFacts;
import eu.xport.journey.Journey;
import eu.xport.organisation.Partner;
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
        var facts = new HashMap<String, Object>();
        var number = journey.number().text();
        questions
                .findFirstByJourneyAndAnsweredAtNotNullOrderByAnsweredAtDescIdDesc(number)
                .ifPresent(question -> {
                    facts.put("question", question.text());
                    facts.put("questionAskedOn", PrintedDate.inFull(question.askedAt(), language));
                    facts.put("questionPartner", Partner.titleOf(question.partner()));
                    facts.put("answer", question.answer());
                });
        questions
                .findFirstByJourneyAndAnsweredAtNullOrderByDueAtAscIdAsc(number)
                .filter(question -> question.dueAt() != null)
                .ifPresent(question -> {
                    facts.put("openTopic", topics.nameOf(question.topic(), language));
                    facts.put("openPartner", Partner.titleOf(question.partner()));
                    facts.put("openDue", PrintedDate.inFull(question.dueAt(), language));
                });
        return facts;
    }
}
