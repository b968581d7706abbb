package eu.xport.engine;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * A date that a case goes by is agreed anew while a task waits for it. The task's due date and its timers are asked of the
 * model again, as when the task was created, so that no name of a task or timer stands here.
 */
@Component
public class AgreedDates {

    private final ObjectProvider<ProcessEngine> engine;
    private final ObjectProvider<TaskForm> forms;
    private final TaskOpening opening;

    AgreedDates(ObjectProvider<ProcessEngine> engine, ObjectProvider<TaskForm> forms, TaskOpening opening) {
        this.engine = engine;
        this.forms = forms;
        this.opening = opening;
    }

    /** Whether somebody has a task that is due on this date. */
    public boolean isAwaited(String businessKey, String date) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration();
        return configuration
                .getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(
                        () -> !tasks(context, businessKey, Set.of(date)).isEmpty()));
    }

    /** Tasks that are due on these dates follow them; a timer that has fired for the former date is set again. */
    public void move(String businessKey, Map<String, Date> dates) {
        inCase(businessKey, context -> {
            know(context, businessKey, dates);
            tasks(context, businessKey, dates.keySet()).forEach(task -> follow(task, dates.keySet()));
        });
    }

    /** What was agreed does not hold any more: no timer that goes by this date fires, until there is another one. */
    public void drop(String businessKey, String date) {
        inCase(businessKey, context -> tasks(context, businessKey, Set.of(date))
                .forEach(task -> timers(task, Set.of(date)).forEach(JobEntity::delete)));
    }

    private void inCase(String businessKey, Consumer<CommandContext> work) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration();
        configuration.getCommandExecutorTxRequired().execute(context -> {
            context.runWithoutAuthorization(() -> {
                work.accept(context);
                return null;
            });
            return null;
        });
    }

    private void know(CommandContext context, String businessKey, Map<String, Date> dates) {
        processes(context, businessKey)
                .forEach(process -> dates.forEach((name, date) -> {
                    if (process.hasVariableLocal(name)) {
                        process.setVariableLocal(name, date);
                    }
                }));
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

    private List<TaskEntity> tasks(CommandContext context, String businessKey, Set<String> dates) {
        return processes(context, businessKey).stream()
                .flatMap(process -> context.getTaskManager().findTasksByProcessInstanceId(process.getId()).stream())
                .filter(task -> isDueOn(dates, task))
                .toList();
    }

    private static boolean isDueOn(Set<String> dates, TaskEntity task) {
        var due = task.getTaskDefinition().getDueDateExpression();
        return due != null
                && dates.stream().anyMatch(date -> due.getExpressionText().equals("${" + date + "}"));
    }

    private void follow(TaskEntity task, Set<String> dates) {
        task.setDueDate((Date) task.getTaskDefinition().getDueDateExpression().getValue(task.getExecution()));
        timers(task, dates).forEach(JobEntity::delete);
        var readers = readers(task, dates);
        TimerDeclarationImpl.getDeclarationsForScope(task.getExecution().getActivity())
                .forEach((event, timer) -> {
                    if (readers.contains(event)) {
                        timer.createTimerInstance(task.getExecution());
                    }
                });
        var form = task.getTaskDefinition().getFormDefinition().getCamundaFormDefinitionKey();
        forms.stream()
                .filter(room -> form != null && room.id().equals(form.getExpressionText()))
                .forEach(room -> opening.open(task, room));
        task.triggerUpdateEvent();
    }

    private Stream<JobEntity> timers(TaskEntity task, Set<String> dates) {
        var readers = readers(task, dates);
        return task.getExecution().getJobs().stream().filter(job -> readers.contains(job.getActivityId()));
    }

    /** The timers that the model lets fire by one of the dates. */
    private static Set<String> readers(TaskEntity task, Set<String> dates) {
        return task.getExecution().getBpmnModelInstance().getModelElementsByType(TimerEventDefinition.class).stream()
                .filter(timer ->
                        dates.stream().anyMatch(date -> timer.getTextContent().contains(date)))
                .map(timer -> timer.getParentElement().getAttributeValue("id"))
                .collect(Collectors.toSet());
    }
}
