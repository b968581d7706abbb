package eu.xport.journey;

import eu.xport.engine.Step;
import eu.xport.engine.Submission;
import eu.xport.engine.TaskForm;
import java.util.Map;
import java.util.Set;

/** A manager answers for a promise that was missed: names the cause and may entrust the case to another expert. */
class EscalationForm implements TaskForm {

    private static final String NEW_EXPERT = "newExpert";
    private static final Set<String> ASKED = Set.of(NEW_EXPERT, "breachCause", "managerNotes");

    private final String id;
    private final String promise;
    private final CaseFile file;
    private final CaseExperts experts;
    private final Reassignment reassignment;

    EscalationForm(String id, String promise, CaseFile file, CaseExperts experts, Reassignment reassignment) {
        this.id = id;
        this.promise = promise;
        this.file = file;
        this.experts = experts;
        this.reassignment = reassignment;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public boolean asks(Submission submission, String key) {
        return ASKED.contains(key);
    }

    @Override
    public Map<String, Object> shows(Step step) {
        var number = JourneyNumber.of(step.businessKey());
        var shown = file.shown(number);
        shown.put("brokenPromise", file.promisedBy(number, promise));
        shown.put("experts", experts.choices());
        return shown;
    }

    @Override
    public Map<String, Object> takes(Submission answer) {
        var number = JourneyNumber.of(answer.businessKey());
        reassignment.decide(number, promise, answer);
        answer.fields()
                .text(NEW_EXPERT)
                .map(user -> experts.presentChosen(NEW_EXPERT, user))
                .ifPresent(expert -> reassignment.entrust(number, expert.user(), expert.partner()));
        return Map.of();
    }
}
