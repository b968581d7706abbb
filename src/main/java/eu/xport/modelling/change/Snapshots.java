package eu.xport.modelling.change;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Looks at a process as it is within the present transaction. */
@Component
class Snapshots {

    private final TaskService tasks;
    private final ManagementService management;

    Snapshots(TaskService tasks, ManagementService management) {
        this.tasks = tasks;
        this.management = management;
    }

    Snapshot of(String process) {
        var timers =
                management.createJobQuery().processInstanceId(process).timers().list();
        var places = places(timers);
        return new Snapshot(
                tasks.createTaskQuery().processInstanceId(process).list().stream()
                        .collect(Collectors.toMap(Task::getId, this::step)),
                timers.stream()
                        .collect(Collectors.toMap(
                                Job::getId,
                                timer -> new Snapshot.Alarm(
                                        places.get(timer.getJobDefinitionId()),
                                        moment(timer.getDuedate()),
                                        timer.isSuspended()))));
    }

    /** The activities of timers, by their definitions: a process has one definition at a time. */
    private Map<String, String> places(List<Job> timers) {
        return timers.isEmpty()
                ? Map.of()
                : management
                        .createJobDefinitionQuery()
                        .processDefinitionId(timers.get(0).getProcessDefinitionId())
                        .list()
                        .stream()
                        .collect(Collectors.toMap(JobDefinition::getId, JobDefinition::getActivityId));
    }

    private Snapshot.OpenStep step(Task task) {
        return new Snapshot.OpenStep(
                task.getTaskDefinitionKey(),
                task.getName(),
                Objects.toString(task.getAssignee(), ""),
                groups(task),
                moment(task.getDueDate()));
    }

    private List<String> groups(Task task) {
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    private static Instant moment(Date date) {
        return date == null ? null : date.toInstant();
    }
}
