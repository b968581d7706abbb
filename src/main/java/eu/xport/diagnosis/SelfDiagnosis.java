package eu.xport.diagnosis;

import eu.xport.company.Contact;
import eu.xport.engine.Submission;
import java.time.Clock;
import java.util.Optional;
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
        return file(journey, Occasion.REVIEW, submission, Optional.empty());
    }

    /**
     * Files what was answered; the profile follows when the process has asked the rules.
     *
     * @param another who answered, where it is not the contact that the case has already
     */
    public Diagnosis file(String journey, Occasion occasion, Submission submission, Optional<Contact> another) {
        var questionnaire = Questionnaire.of(submission.form());
        var answers = questionnaire.answers(submission.fields());
        return diagnoses.save(Diagnosis.of(
                journey,
                occasion,
                clock.instant(),
                submission.by().orElse(null),
                answers,
                questionnaire.scores(answers),
                questionnaire.answerOf("exportExperience", answers),
                another.orElse(null)));
    }
}
