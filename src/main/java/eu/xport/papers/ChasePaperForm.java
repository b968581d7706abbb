package eu.xport.papers;

import eu.xport.engine.Step;
import eu.xport.engine.Submission;
import eu.xport.engine.TaskForm;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A paper has not come in time: an expert gives the company more time, or does without. */
@Component
class ChasePaperForm implements TaskForm {

    private static final String DECISION = "latePaper";
    private static final Set<String> ASKED = Set.of(DECISION, PaperDecisions.DUE, PaperDecisions.REASON);

    private final PaperDecisions decisions;
    private final PaperLines lines;

    ChasePaperForm(PaperDecisions decisions, PaperLines lines) {
        this.decisions = decisions;
        this.lines = lines;
    }

    @Override
    public String id() {
        return "ChasePaper";
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
        var request = decisions.request(submission.step());
        return "MORE_TIME".equals(submission.fields().need(DECISION))
                ? decisions.giveTime(request, decisions.day(submission, PaperDecisions.DUE))
                : decisions.withdraw(
                        request, submission.fields().text(PaperDecisions.REASON).orElse(null));
    }
}
