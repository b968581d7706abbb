package eu.xport.engine;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The running processes of a case as the engine has them in one transaction, for what its public services do not offer. */
@Component
class CaseProcesses {

    private final ObjectProvider<ProcessEngine> engine;

    CaseProcesses(ObjectProvider<ProcessEngine> engine) {
        this.engine = engine;
    }

    void change(String businessKey, Consumer<List<ExecutionEntity>> work) {
        ask(businessKey, processes -> {
            work.accept(processes);
            return null;
        });
    }

    <T> T ask(String businessKey, Function<List<ExecutionEntity>, T> question) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration();
        return configuration
                .getCommandExecutorTxRequired()
                .execute(context ->
                        context.runWithoutAuthorization(() -> question.apply(processes(context, businessKey))));
    }

    /** The timers that the model of a process lets fire by one of the dates. */
    static Set<String> timersBy(Collection<String> dates, ExecutionEntity process) {
        return process.getBpmnModelInstance().getModelElementsByType(TimerEventDefinition.class).stream()
                .filter(timer ->
                        dates.stream().anyMatch(date -> timer.getTextContent().contains(date)))
                .map(timer -> timer.getParentElement().getAttributeValue("id"))
                .collect(Collectors.toSet());
    }

    private List<ExecutionEntity> processes(CommandContext context, String businessKey) {
        return engine
                .getObject()
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .list()
                .stream()
                .map(ProcessInstance::getId)
                .map(context.getExecutionManager()::findExecutionById)
                .toList();
    }
}
