package eu.xport.engine;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * A date that a case goes by is agreed anew while a task waits for it. The task's due date and its timers are asked of the
 * model again, as when the task was created, so that no name of a task or timer stands here.
 */
@Component
public class AgreedDates {

    private final CaseProcesses cases;
    private final ObjectProvider<TaskForm> forms;
    private final TaskOpening opening;

    AgreedDates(CaseProcesses cases, ObjectProvider<TaskForm> forms, TaskOpening opening) {
        this.cases = cases;
        this.forms = forms;
        this.opening = opening;
    }

    /** Whether somebody has a task that is due on this date. */
    public boolean isAwaited(String businessKey, String date) {
        return cases.ask(
                businessKey,
                processes -> tasks(processes, Set.of(date)).findAny().isPresent());
    }

    /** Tasks that are due on these dates follow them; a timer that has fired for the former date is set again. */
    public void move(String businessKey, Map<String, Date> dates) {
        cases.change(businessKey, processes -> {
            know(processes, dates);
            tasks(processes, dates.keySet()).toList().forEach(task -> follow(task, dates.keySet()));
        });
    }

    /** What was agreed does not hold any more: no timer that goes by this date fires, until there is another one. */
    public void drop(String businessKey, String date) {
        cases.change(businessKey, processes -> tasks(processes, Set.of(date))
                .toList()
                .forEach(task -> timers(task, Set.of(date)).forEach(JobEntity::delete)));
    }

    private static void know(List<ExecutionEntity> processes, Map<String, Date> dates) {
        processes.forEach(process -> dates.forEach((name, date) -> {
            if (process.hasVariableLocal(name)) {
                process.setVariableLocal(name, date);
            }
        }));
    }

    private static Stream<TaskEntity> tasks(List<ExecutionEntity> processes, Set<String> dates) {
        return processes.stream()
                .flatMap(process ->
                        Context.getCommandContext()
                                .getTaskManager()
                                .findTasksByProcessInstanceId(process.getId())
                                .stream())
                .filter(task -> isDueOn(dates, task));
    }

    private static boolean isDueOn(Set<String> dates, TaskEntity task) {
        var due = task.getTaskDefinition().getDueDateExpression();
        return due != null
                && dates.stream().anyMatch(date -> due.getExpressionText().equals("${" + date + "}"));
    }

    private void follow(TaskEntity task, Set<String> dates) {
        task.setDueDate((Date) task.getTaskDefinition().getDueDateExpression().getValue(task.getExecution()));
        timers(task, dates).forEach(JobEntity::delete);
        var readers = CaseProcesses.timersBy(dates, task.getExecution());
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
        var readers = CaseProcesses.timersBy(dates, task.getExecution());
        return task.getExecution().getJobs().stream().filter(job -> readers.contains(job.getActivityId()));
    }
}
