package eu.xport.roadmap;

import eu.xport.journey.JourneyNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The company did not agree to the changes: the version in force is the roadmap again. */
@Component
class KeepPlan implements JavaDelegate {

    private final Roadmaps roadmaps;

    KeepPlan(Roadmaps roadmaps) {
        this.roadmaps = roadmaps;
    }

    @Override
    public void execute(DelegateExecution process) {
        var roadmap = roadmaps.of(JourneyNumber.of(process.getProcessBusinessKey()));
        process.setVariable(
                CompanyAnswers.VERSION, roadmap.inForce().orElseThrow().number());
    }
}
