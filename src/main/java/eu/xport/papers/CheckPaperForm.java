package eu.xport.papers;

import eu.xport.engine.Submission;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The staff has read what the company sent: it is right, it is to be sent again, or nobody needs it any more. */
@Component
class CheckPaperForm extends PaperForm {

    CheckPaperForm(PaperDecisions decisions, PaperLines lines) {
        super("CheckPaper", "paperVerdict", decisions, lines);
    }

    @Override
    Map<String, Object> takes(PaperRequest request, String decision, Submission submission) {
        var by = submission.by().orElse(null);
        return switch (decision) {
            case "ACCEPTED" -> decisions.accept(request, by);
            case "AGAIN" -> decisions.sendBack(
                    request,
                    submission.fields().need(PaperDecisions.REASON),
                    decisions.day(submission, PaperDecisions.DUE),
                    by);
            default -> withdraw(request, submission);
        };
    }
}
