package eu.xport.followup;

import eu.xport.diagnosis.Questionnaire;
import eu.xport.engine.FieldFault;
import eu.xport.engine.FormField;
import eu.xport.engine.Submission;
import java.util.List;

/** The questions of the self-diagnosis, asked again in a meeting. */
final class Questions {

    private Questions() {}

    /** Those that were left open: in a form that can hide them, only the room knows that they were due. */
    static List<FieldFault> open(Submission submission) {
        return Questionnaire.of(submission.form()).questions().stream()
                .map(FormField::key)
                .filter(key -> submission.fields().text(key).isEmpty())
                .map(key -> FieldFault.of(key, "required"))
                .toList();
    }
}
