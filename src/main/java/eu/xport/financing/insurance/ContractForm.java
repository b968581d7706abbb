package eu.xport.financing.insurance;

import eu.xport.engine.Step;
import eu.xport.engine.Submission;
import eu.xport.engine.TaskForm;
import java.util.Map;
import java.util.Set;

/** What a funding officer records about a contract: each of its tasks shows the contract and the figures that it is about. */
abstract class ContractForm implements TaskForm {

    private final String id;
    private final Set<String> asked;
    private final Standings standings;
    final ContractLines lines;

    ContractForm(String id, Set<String> asked, Standings standings, ContractLines lines) {
        this.id = id;
        this.asked = asked;
        this.standings = standings;
        this.lines = lines;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final boolean asks(Submission submission, String key) {
        return asked.contains(key);
    }

    @Override
    public final Map<String, Object> shows(Step step) {
        var standing = standings.at(step);
        var shown = lines.shown(standing.contract());
        shown.put("figuresLine", figures(standing));
        shown.putAll(proposes(standing));
        return shown;
    }

    @Override
    public final Map<String, Object> takes(Submission submission) {
        return takes(standings.at(submission.step()), submission);
    }

    /** The amounts that the task is about, and how each came about. */
    abstract String figures(Standing standing);

    /** What stands in the fields before anybody has typed. */
    Map<String, Object> proposes(Standing standing) {
        return Map.of();
    }

    abstract Map<String, Object> takes(Standing standing, Submission submission);
}
