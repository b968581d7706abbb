package eu.xport.engine;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;

/** A step seen through the engine's own scopes. */
record ProcessStep(String businessKey, Optional<String> assignee, VariableScope scope) implements Step {

    static Step of(DelegateTask task) {
        return new ProcessStep(
                task.getExecution().getProcessBusinessKey(),
                Optional.ofNullable(task.getAssignee()),
                task.getExecution());
    }

    static Step of(DelegateExecution process) {
        return new ProcessStep(process.getProcessBusinessKey(), Optional.empty(), process);
    }

    @Override
    public Optional<Object> variable(String name) {
        return Optional.ofNullable(scope.getVariable(name));
    }
}
