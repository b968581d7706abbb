package eu.xport.papers;

import eu.xport.engine.Step;
import eu.xport.engine.Submission;
import eu.xport.engine.TaskForm;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** An expert has read what the company sent: it is right, it is to be sent again, or nobody needs it any more. */
@Component
class CheckPaperForm implements TaskForm {

    private static final String VERDICT = "paperVerdict";
    private static final Set<String> ASKED = Set.of(VERDICT, PaperDecisions.DUE, PaperDecisions.REASON);

    private final PaperDecisions decisions;
    private final PaperLines lines;

    CheckPaperForm(PaperDecisions decisions, PaperLines lines) {
        this.decisions = decisions;
        this.lines = lines;
    }

    @Override
    public String id() {
        return "CheckPaper";
    }

    @Override
    public boolean asks(Submission submission, String key) {
        return ASKED.contains(key);
    }

    @Override
    public Map<String, Object> shows(Step step) {
        return lines.shown(step);
    }

    @Override
    public Map<String, Object> takes(Submission submission) {
        var fields = submission.fields();
        var request = decisions.request(submission.step());
        var by = submission.by().orElse(null);
        return switch (fields.need(VERDICT)) {
            case "ACCEPTED" -> decisions.accept(request, by);
            case "AGAIN" -> decisions.sendBack(
                    request, fields.need(PaperDecisions.REASON), decisions.day(submission, PaperDecisions.DUE), by);
            default -> decisions.withdraw(
                    request, fields.text(PaperDecisions.REASON).orElse(null));
        };
    }
}
