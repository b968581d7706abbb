package eu.xport.diagnosis;

import eu.xport.engine.Submission;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** A company answers the questions: at the start, and again in reviews. */
@Component
public class SelfDiagnosis {

    private final Diagnoses diagnoses;
    private final Clock clock;

    SelfDiagnosis(Diagnoses diagnoses, Clock clock) {
        this.diagnoses = diagnoses;
        this.clock = clock;
    }

    /** Files what was answered in a review. */
    public Diagnosis file(String journey, Submission submission) {
        return file(journey, Occasion.REVIEW, submission);
    }

    /** Files what was answered; the profile follows when the process has asked the rules. */
    public Diagnosis file(String journey, Occasion occasion, Submission submission) {
        var questionnaire = Questionnaire.of(submission.form());
        var answers = questionnaire.answers(submission.fields());
        return diagnoses.save(Diagnosis.of(
                journey,
                occasion,
                clock.instant(),
                submission.by().orElse(null),
                answers,
                questionnaire.scores(answers),
                questionnaire.answerOf("exportExperience", answers)));
    }
}
