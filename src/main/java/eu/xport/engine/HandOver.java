package eu.xport.engine;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * A case goes from one group to another. Which of its open tasks go with it, and to whom, is asked of the models again, as
 * when the tasks were created, so that no name of a task stands here.
 */
@Component
public class HandOver {

    private final ObjectProvider<ProcessEngine> engine;
    private final TaskOwners owners;

    HandOver(ObjectProvider<ProcessEngine> engine, TaskOwners owners) {
        this.engine = engine;
        this.owners = owners;
    }

    /**
     * Hands over every open task that the models offer to the group in this variable, whoever holds it now, and whatever
     * else the former user holds by a model's word.
     *
     * @param variable what the models call the group that the case belongs to; where it names the funding officers, the task
     *     is theirs and stays
     */
    public void to(String group, String variable, String businessKey, Optional<String> former) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration();
        configuration.getCommandExecutorTxRequired().execute(context -> {
            know(businessKey, variable, group);
            open(context, businessKey).stream()
                    .filter(task -> isEntrusted(task)
                            && !isOfOfficers(task.getExecution().getVariable(variable))
                            && (isOfferedBy(variable, task) || isHeldBy(former, task)))
                    .forEach(this::entrustAgain);
            return null;
        });
    }

    /** Every process of the case that has the variable knows its new value, unless it belongs to the funding officers. */
    private void know(String businessKey, String variable, String value) {
        var runtime = engine.getObject().getRuntimeService();
        runtime.createProcessInstanceQuery().processInstanceBusinessKey(businessKey).list().stream()
                .filter(process -> {
                    var known = runtime.getVariablesLocal(process.getId(), List.of(variable));
                    return known.containsKey(variable) && !isOfOfficers(known.get(variable));
                })
                .forEach(process -> runtime.setVariable(process.getId(), variable, value));
    }

    private static boolean isOfOfficers(Object group) {
        return Groups.FUNDING_OFFICERS.equals(group);
    }

    private List<TaskEntity> open(CommandContext context, String businessKey) {
        return engine
                .getObject()
                .getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(businessKey)
                .list()
                .stream()
                .map(Task::getId)
                .map(context.getTaskManager()::findTaskById)
                .toList();
    }

    private static boolean isEntrusted(TaskEntity task) {
        return task.getTaskDefinition().getAssigneeExpression() != null;
    }

    private static boolean isOfferedBy(String variable, TaskEntity task) {
        return task.getTaskDefinition().getCandidateGroupIdExpressions().stream()
                .anyMatch(offer -> offer.getExpressionText().matches("[$#]\\{\\s*" + variable + "\\s*}"));
    }

    private static boolean isHeldBy(Optional<String> user, TaskEntity task) {
        return user.filter(one -> one.equals(task.getAssignee()) || one.equals(task.getOwner()))
                .isPresent();
    }

    private void entrustAgain(TaskEntity task) {
        offerTo(groups(task), task);
        // Whoever was asked to help is not asked any more: the new holder completes the task.
        task.setDelegationState(null);
        task.setOwner(null);
        engine.getObject().getTaskService().setAssignee(task.getId(), (String)
                task.getTaskDefinition().getAssigneeExpression().getValue(task.getExecution()));
        owners.mark(task);
    }

    private void offerTo(Set<String> groups, TaskEntity task) {
        var offers = engine.getObject().getTaskService().getIdentityLinksForTask(task.getId()).stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
                .toList();
        offers.stream().filter(offer -> !groups.contains(offer.getGroupId())).forEach(offer -> withdraw(task, offer));
        groups.stream()
                .filter(group -> offers.stream().noneMatch(offer -> group.equals(offer.getGroupId())))
                .forEach(group -> engine.getObject().getTaskService().addCandidateGroup(task.getId(), group));
    }

    private void withdraw(TaskEntity task, IdentityLink offer) {
        if (offer.getGroupId() == null) {
            engine.getObject().getTaskService().deleteCandidateUser(task.getId(), offer.getUserId());
        } else {
            engine.getObject().getTaskService().deleteCandidateGroup(task.getId(), offer.getGroupId());
        }
    }

    private static Set<String> groups(TaskEntity task) {
        return task.getTaskDefinition().getCandidateGroupIdExpressions().stream()
                .flatMap(offer -> words(offer, task))
                .collect(Collectors.toSet());
    }

    private static Stream<String> words(Expression expression, TaskEntity task) {
        var value = expression.getValue(task.getExecution());
        return value instanceof Collection<?> several
                ? several.stream().map(String::valueOf)
                : Stream.of((String) value);
    }
}
