package eu.xport.engine;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.task.TaskDecorator;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Open tasks of a case that has moved to another version of its model. The engine leaves them as they were born; here
 * they follow the model in what the analyst changed, and in nothing else: what people did with a task since stays.
 */
@Component
public class MovedTasks {

    private final ObjectProvider<ProcessEngine> engine;
    private final ObjectProvider<TaskForm> forms;
    private final TaskOpening opening;

    MovedTasks(ObjectProvider<ProcessEngine> engine, ObjectProvider<TaskForm> forms, TaskOpening opening) {
        this.engine = engine;
        this.forms = forms;
        this.opening = opening;
    }

    /** @param formerly the activity that each task belonged to in the former definition, by the task's id */
    public void follow(String process, String formerDefinition, Map<String, String> formerly) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration();
        configuration.getCommandExecutorTxRequired().execute(context -> {
            var former = configuration
                    .getDeploymentCache()
                    .findDeployedProcessDefinitionById(formerDefinition)
                    .getTaskDefinitions();
            context.runWithoutAuthorization(() -> {
                tasks(context, process).forEach(task -> follow(task, former.get(formerly.get(task.getId()))));
                return null;
            });
            return null;
        });
    }

    private static List<TaskEntity> tasks(CommandContext context, String process) {
        return context.getTaskManager().findTasksByProcessInstanceId(process);
    }

    private void follow(TaskEntity task, TaskDefinition former) {
        var now = task.getTaskDefinition();
        if (former == null || now == null) {
            return;
        }
        new Anew(now).decorate(task, former);
        var form = now.getFormDefinition().getCamundaFormDefinitionKey();
        forms.stream()
                .filter(room -> form != null && room.id().equals(form.getExpressionText()))
                .forEach(room -> opening.open(task, room));
        task.triggerUpdateEvent();
    }

    /** Reads again what the model says of a task, where it says something else than before. */
    private static final class Anew extends TaskDecorator {

        private Anew(TaskDefinition now) {
            super(now, null);
        }

        private void decorate(TaskEntity task, TaskDefinition former) {
            var scope = task.getExecution();
            if (differ(former.getNameExpression(), taskDefinition.getNameExpression())) {
                initializeTaskName(task, scope);
            }
            if (differ(former.getDueDateExpression(), taskDefinition.getDueDateExpression())) {
                task.setDueDate(null);
                initializeTaskDueDate(task, scope);
            }
            if (!texts(former).equals(texts(taskDefinition))) {
                List.copyOf(task.getCandidates()).stream()
                        .filter(link -> link.getGroupId() != null)
                        .forEach(link -> task.deleteCandidateGroup(link.getGroupId()));
                initializeTaskCandidateGroups(task, scope);
            }
            // Somebody stands in: the task comes back to its owner by the absence, not by the model.
            if (differ(former.getAssigneeExpression(), taskDefinition.getAssigneeExpression())
                    && task.getOwner() == null) {
                task.setAssignee(null);
                initializeTaskAssignee(task, scope);
            }
        }

        private static List<String> texts(TaskDefinition definition) {
            return definition.getCandidateGroupIdExpressions().stream()
                    .map(Expression::getExpressionText)
                    .sorted()
                    .toList();
        }

        private static boolean differ(Expression before, Expression now) {
            return !Objects.equals(text(before), text(now));
        }

        private static String text(Expression expression) {
            return expression == null ? null : expression.getExpressionText();
        }
    }
}
