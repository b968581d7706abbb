package eu.xport.papers;

import eu.xport.engine.Step;
import eu.xport.engine.Submission;
import eu.xport.engine.TaskForm;
import java.util.Map;
import java.util.Set;

/** What the staff decides about a request: each task shows the same, and asks for one decision, a day and a reason. */
abstract class PaperForm implements TaskForm {

    private final String id;
    private final String decision;
    private final PaperLines lines;
    final PaperDecisions decisions;

    PaperForm(String id, String decision, PaperDecisions decisions, PaperLines lines) {
        this.id = id;
        this.decision = decision;
        this.decisions = decisions;
        this.lines = lines;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final boolean asks(Submission submission, String key) {
        return Set.of(decision, PaperDecisions.DUE, PaperDecisions.REASON).contains(key);
    }

    @Override
    public final Map<String, Object> shows(Step step) {
        return lines.shown(step);
    }

    @Override
    public final Map<String, Object> takes(Submission submission) {
        return takes(decisions.request(submission.step()), submission.fields().need(decision), submission);
    }

    abstract Map<String, Object> takes(PaperRequest request, String decision, Submission submission);

    final Map<String, Object> withdraw(PaperRequest request, Submission submission) {
        return decisions.withdraw(
                request, submission.fields().text(PaperDecisions.REASON).orElse(null));
    }
}
