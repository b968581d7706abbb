package eu.xport.hotline;

import eu.xport.journey.JourneyNumber;
import eu.xport.journey.Journeys;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The process asks who answers: the partner whose services cover the topic, or else the partner of the case. */
@Component
class EntrustQuestion implements JavaDelegate {

    private final HotlineQuestions questions;
    private final HotlineTopics topics;
    private final Journeys journeys;

    EntrustQuestion(HotlineQuestions questions, HotlineTopics topics, Journeys journeys) {
        this.questions = questions;
        this.topics = topics;
        this.journeys = journeys;
    }

    @Override
    public void execute(DelegateExecution process) {
        var question =
                questions.findById((Long) process.getVariable("questionId")).orElseThrow();
        var partner = topics.partnerOf(question.topic())
                .or(() -> journeys.of(JourneyNumber.of(question.journey())).partner())
                .orElseThrow();
        questions.save(question.entrustedTo(partner, ((Date) process.getVariable("answerDue")).toInstant()));
        process.setVariable("questionPartner", partner);
    }
}
