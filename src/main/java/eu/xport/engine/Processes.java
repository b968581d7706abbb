package eu.xport.engine;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the rooms tell the engine: start this, tell that case, who has what to do. */
@Component
public class Processes {

    private final ObjectProvider<ProcessEngine> engine;

    Processes(ObjectProvider<ProcessEngine> engine) {
        this.engine = engine;
    }

    /** A process that a form has started: its case, and what it knew. It may be over already. */
    public record Begun(String businessKey, Map<String, Object> variables) {}

    /**
     * Sends a process its start form.
     *
     * @throws FormRefused when form or room refuse a field
     */
    public Begun submit(String process, Map<String, Object> fields) {
        var definition = engine.getObject()
                .getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult();
        try {
            var begun = engine.getObject().getFormService().submitStartForm(definition.getId(), fields);
            return new Begun(begun.getBusinessKey(), known(begun.getId()));
        } catch (FormFieldValidationException refused) {
            throw refused.getCause() instanceof RuntimeException cause ? cause : refused;
        }
    }

    private Map<String, Object> known(String process) {
        return engine
                .getObject()
                .getHistoryService()
                .createHistoricVariableInstanceQuery()
                .processInstanceId(process)
                .list()
                .stream()
                .filter(variable -> variable.getValue() != null)
                .collect(Collectors.toMap(
                        HistoricVariableInstance::getName,
                        HistoricVariableInstance::getValue,
                        (wider, narrower) -> wider));
    }

    /** Starts the process that waits for this message. */
    public void start(String message, String businessKey, Map<String, Object> variables) {
        message(message, businessKey).setVariables(variables).correlateStartMessage();
    }

    /**
     * Tells every process of the case that waits for the message.
     *
     * @return how many heard it; none is no error: the moment may have passed
     */
    public int tell(String message, String businessKey, Map<String, Object> variables) {
        return message(message, businessKey)
                .setVariables(variables)
                .correlateAllWithResult()
                .size();
    }

    /** Tells the one process of the case that waits for the message about this thing. */
    public int tell(String message, String businessKey, String key, Object value, Map<String, Object> variables) {
        return message(message, businessKey)
                .processInstanceVariableEquals(key, value)
                .setVariables(variables)
                .correlateAllWithResult()
                .size();
    }

    /** Every process of the case that knows one of these variables knows its new value. */
    public void know(String businessKey, Map<String, Object> values) {
        var runtime = engine.getObject().getRuntimeService();
        for (var process : runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .list()) {
            runtime.getVariablesLocal(process.getId(), values.keySet()).entrySet().stream()
                    .filter(known -> !Objects.equals(known.getValue(), values.get(known.getKey())))
                    .forEach(known -> runtime.setVariable(process.getId(), known.getKey(), values.get(known.getKey())));
        }
    }

    public boolean isOpen(String task) {
        return engine.getObject()
                        .getTaskService()
                        .createTaskQuery()
                        .taskId(task)
                        .count()
                > 0;
    }

    /** The business key of the case that an open task belongs to; empty for a task of no case, and for no task. */
    public Optional<String> caseOf(String task) {
        return Optional.ofNullable(engine.getObject()
                        .getTaskService()
                        .createTaskQuery()
                        .taskId(task)
                        .singleResult())
                .map(Task::getProcessInstanceId)
                .map(process -> engine.getObject()
                        .getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(process)
                        .singleResult())
                .map(ProcessInstance::getBusinessKey);
    }

    /** The open tasks of a case, the most urgent first. */
    public List<OpenTask> openTasks(String businessKey) {
        return engine
                .getObject()
                .getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(businessKey)
                .initializeFormKeys()
                .orderByDueDate()
                .asc()
                .list()
                .stream()
                .map(this::open)
                .toList();
    }

    private MessageCorrelationBuilder message(String message, String businessKey) {
        return engine.getObject()
                .getRuntimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(businessKey);
    }

    private OpenTask open(Task task) {
        return new OpenTask(
                task.getId(),
                task.getName(),
                Optional.ofNullable(task.getAssignee()),
                task.getAssignee() == null ? groups(task) : List.of(),
                Optional.ofNullable(task.getDueDate()).map(java.util.Date::toInstant));
    }

    private List<String> groups(Task task) {
        return engine.getObject().getTaskService().getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
