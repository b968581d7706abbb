package eu.xport.engine;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Somebody works in another's place for a while; the tasks remain that other's, and come back. */
@Component
public class StandIns {

    private final ObjectProvider<ProcessEngine> engine;

    StandIns(ObjectProvider<ProcessEngine> engine) {
        this.engine = engine;
    }

    /**
     * All that the user holds of what is offered to the group, or that others hold in the user's place, goes to the worker;
     * due dates stay. Asking twice changes nothing.
     *
     * @param worker who does the user's work now: the user again, somebody else, or whoever of the group takes it
     * @param own the task by which the user's own affairs are settled: nobody else's
     */
    public void entrust(String user, String group, Optional<String> worker, String own) {
        var back = worker.filter(user::equals).isPresent();
        var held = back ? List.<Task>of() : held(user, group);
        var configuration = (ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration();
        configuration.getCommandExecutorTxRequired().execute(context -> {
            Stream.concat(held.stream(), owned(user, group).stream())
                    .filter(task -> !task.getTaskDefinitionKey().equals(own))
                    .map(task -> context.getTaskManager().findTaskById(task.getId()))
                    .forEach(task -> entrust(task, worker.orElse(null), back ? null : user));
            return null;
        });
    }

    private List<Task> held(String user, String group) {
        return offered(group).taskAssignee(user).list().stream()
                .filter(task -> task.getOwner() == null)
                .toList();
    }

    private List<Task> owned(String user, String group) {
        return offered(group).taskOwner(user).list();
    }

    private TaskQuery offered(String group) {
        return tasks().createTaskQuery().taskCandidateGroup(group).includeAssignedTasks();
    }

    private void entrust(TaskEntity task, String worker, String owner) {
        tasks().setAssignee(task.getId(), worker);
        task.setOwner(owner);
        task.triggerUpdateEvent();
    }

    private TaskService tasks() {
        return engine.getObject().getTaskService();
    }
}
