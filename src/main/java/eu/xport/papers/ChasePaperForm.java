package eu.xport.papers;

import eu.xport.engine.Submission;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A paper has not come in time: the staff gives the company more time, or does without. */
@Component
class ChasePaperForm extends PaperForm {

    ChasePaperForm(PaperDecisions decisions, PaperLines lines) {
        super("ChasePaper", "latePaper", decisions, lines);
    }

    @Override
    Map<String, Object> takes(PaperRequest request, String decision, Submission submission) {
        return "MORE_TIME".equals(decision)
                ? decisions.giveTime(request, decisions.day(submission, PaperDecisions.DUE))
                : withdraw(request, submission);
    }
}
