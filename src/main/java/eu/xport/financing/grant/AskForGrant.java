package eu.xport.financing.grant;

import eu.xport.engine.Processes;
import eu.xport.engine.Texts;
import eu.xport.journey.Journey;
import eu.xport.journey.JourneyNumber;
import eu.xport.journey.Journeys;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** A step of another process wishes for the grant: an action of the roadmap that begins, or a note of the staff. */
@Component
class AskForGrant implements JavaDelegate {

    private final Grants grants;
    private final PlannedActions actions;
    private final Journeys journeys;
    private final Processes processes;
    private final Texts texts;

    AskForGrant(Grants grants, PlannedActions actions, Journeys journeys, Processes processes, Texts texts) {
        this.grants = grants;
        this.actions = actions;
        this.journeys = journeys;
        this.processes = processes;
        this.texts = texts;
    }

    @Override
    public void execute(DelegateExecution process) {
        var number = JourneyNumber.of(process.getProcessBusinessKey());
        journeys.holdStill(number.text());
        var action = Optional.ofNullable((String) process.getVariable("actionId"));
        if (!isKnown(number, action)) {
            processes.submit("ExportImpulse", wish(journeys.of(number), action));
        }
    }

    /** An action that is postponed begins again, and the company may have been quicker. */
    private boolean isKnown(JourneyNumber journey, Optional<String> action) {
        return grants.of(journey).stream()
                .anyMatch(grant -> grant.state().isUndecided()
                        || action.isPresent() && grant.action().equals(action));
    }

    /** The company reads what the grant is for: a note of the staff is not written for its eyes, the goal of the roadmap is. */
    private Map<String, Object> wish(Journey journey, Optional<String> action) {
        var wish = new HashMap<String, Object>();
        wish.put("journey", journey.number().text());
        wish.put(
                "grantPurpose",
                actions.goal(journey.number())
                        .orElseGet(() -> texts.of(texts.staffLanguage(), "grant.purposeUnknown")));
        action.ifPresent(named -> wish.put("grantAction", named));
        return wish;
    }
}
