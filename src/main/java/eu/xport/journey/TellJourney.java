package eu.xport.journey;

import eu.xport.engine.Processes;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** What was noted outside a task reaches the processes of the case that wait for it. */
@Component
class TellJourney implements JavaDelegate {

    private final Processes processes;

    TellJourney(Processes processes) {
        this.processes = processes;
    }

    @Override
    public void execute(DelegateExecution process) {
        processes.tell((String) process.getVariable("message"), process.getProcessBusinessKey(), Map.of());
    }
}
