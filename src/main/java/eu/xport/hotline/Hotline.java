package eu.xport.hotline;

import eu.xport.calendar.PrintedDate;
import eu.xport.engine.FormRefused;
import eu.xport.engine.Option;
import eu.xport.engine.Processes;
import eu.xport.journey.CompanyContact;
import eu.xport.journey.JourneyNumber;
import eu.xport.journey.Journeys;
import eu.xport.organisation.Partner;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where a company asks, and reads what it was answered. */
@Component
public class Hotline implements CompanyContact {

    /** Nobody answers a hundred questions of one company at a time. */
    static final int MOST_OPEN = 5;

    static final int LONGEST = 4000;

    private final HotlineQuestions questions;
    private final HotlineTopics topics;
    private final Journeys journeys;
    private final Processes processes;
    private final Clock clock;

    Hotline(HotlineQuestions questions, HotlineTopics topics, Journeys journeys, Processes processes, Clock clock) {
        this.questions = questions;
        this.topics = topics;
        this.journeys = journeys;
        this.processes = processes;
        this.clock = clock;
    }

    /**
     * @param partner who answers, as people call it
     * @param due the day by which an answer is promised
     * @param late whether that day is over and the question still open
     * @param answered when it was answered; empty while it is open
     */
    public record Asked(
            String topic,
            String text,
            String asked,
            String partner,
            String due,
            boolean late,
            Optional<String> answered,
            Optional<String> answer) {}

    /** What may be asked about today. */
    public List<Option> topics(Locale language) {
        return topics.options(language);
    }

    /**
     * A process leads the question to whoever answers it.
     *
     * @throws FormRefused when the topic is none of today's, the question says nothing or too much, the case is closed, or
     *     enough of its questions are open
     */
    @Transactional
    public void ask(JourneyNumber number, String topic, String text) {
        if (!topics.has(topic)) {
            throw FormRefused.because("topic", "required");
        }
        if (text.isBlank()) {
            throw FormRefused.because("question", "required");
        }
        if (text.length() > LONGEST) {
            throw FormRefused.because("question", "maxLength", LONGEST);
        }
        journeys.holdStill(number.text());
        var journey = journeys.openCase("question", number.text());
        if (questions.countByJourneyAndAnsweredAtNull(number.text()) >= MOST_OPEN) {
            throw FormRefused.because("question", "questionsOpen", MOST_OPEN);
        }
        var question = questions.save(HotlineQuestion.asked(number.text(), topic, text.strip(), clock.instant()));
        processes.start(
                "QuestionAsked",
                number.text(),
                Map.of("questionId", question.id(), "companyName", journey.companyName()));
    }

    /** The newest first. */
    public List<Asked> of(JourneyNumber journey, Locale language) {
        return questions.findByJourneyOrderByAskedAtDescIdDesc(journey.text()).stream()
                .map(question -> asked(question, language))
                .toList();
    }

    private Asked asked(HotlineQuestion question, Locale language) {
        return new Asked(
                topics.nameOf(question.topic(), language),
                question.text(),
                PrintedDate.moment(question.askedAt(), language),
                Partner.titleOf(question.partner()),
                PrintedDate.inFull(question.dueAt(), language),
                question.answeredAt() == null && !clock.instant().isBefore(question.dueAt()),
                Optional.ofNullable(question.answeredAt()).map(at -> PrintedDate.moment(at, language)),
                Optional.ofNullable(question.answer()));
    }

    @Override
    public Optional<Instant> lastWith(JourneyNumber journey) {
        return questions
                .findFirstByJourneyAndAnsweredAtNotNullOrderByAnsweredAtDescIdDesc(journey.text())
                .map(HotlineQuestion::answeredAt);
    }
}
