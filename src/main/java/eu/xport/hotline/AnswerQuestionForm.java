package eu.xport.hotline;

import eu.xport.engine.Step;
import eu.xport.engine.Submission;
import eu.xport.engine.TaskForm;
import eu.xport.engine.Texts;
import eu.xport.journey.CaseFile;
import eu.xport.journey.JourneyNumber;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;

/** An expert of the partner who knows answers the company. */
@Component
class AnswerQuestionForm implements TaskForm {

    private static final String ANSWER = "answer";

    private final HotlineQuestions questions;
    private final HotlineTopics topics;
    private final CaseFile file;
    private final Texts texts;
    private final Clock clock;

    AnswerQuestionForm(HotlineQuestions questions, HotlineTopics topics, CaseFile file, Texts texts, Clock clock) {
        this.questions = questions;
        this.topics = topics;
        this.file = file;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "AnswerQuestion";
    }

    @Override
    public boolean asks(Submission submission, String key) {
        return ANSWER.equals(key);
    }

    @Override
    public Map<String, Object> shows(Step step) {
        var question = question(step);
        var shown = file.shown(JourneyNumber.of(step.businessKey()));
        shown.put("topicLine", topics.nameOf(question.topic(), texts.staffLanguage()));
        shown.put("questionText", question.text());
        return shown;
    }

    @Override
    public Map<String, Object> takes(Submission submission) {
        var answer = submission.fields().need(ANSWER);
        questions.save(
                question(submission.step()).answered(answer, submission.by().orElse(null), clock.instant()));
        return Map.of();
    }

    private HotlineQuestion question(Step step) {
        return questions
                .findById(Long.valueOf(step.text("questionId").orElseThrow()))
                .orElseThrow();
    }
}
