package eu.xport.engine;

import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Plays a case through days that are over: moves the one clock, and whatever falls due in the case on the way happens at
 * its moment. The clock is everybody's, so this is for the time before the port opens and the first job runs; production
 * does not know it.
 */
@Component
@Profile("!production")
public class Rehearsal {

    private final ObjectProvider<ProcessEngine> engine;
    private final People people;
    private final Map<String, List<String>> groups = new ConcurrentHashMap<>();
    private final Map<String, String> members = new ConcurrentHashMap<>();
    private final Set<String> aside = new HashSet<>();

    Rehearsal(ObjectProvider<ProcessEngine> engine, People people) {
        this.engine = engine;
        this.people = people;
    }

    /** What this process does for a case is not played: it waits for the job executor. */
    public void leaves(String process) {
        aside.add(process);
    }

    public void at(Instant moment) {
        ClockUtil.setCurrentTime(Date.from(moment));
    }

    public Instant time() {
        return ClockUtil.getCurrentTime().toInstant();
    }

    /** The real time again, and nobody at work. */
    public void ends() {
        ClockUtil.reset();
        engine.getObject().getIdentityService().clearAuthentication();
        groups.clear();
        members.clear();
    }

    /** Time passes; what falls due in the case happens. */
    public void until(String businessKey, Instant moment) {
        until(businessKey, moment, () -> false);
        if (time().isBefore(moment)) {
            at(moment);
        }
    }

    /** Time passes until the case has this task, but not beyond the moment. */
    public boolean awaits(String businessKey, String task, Instant latest) {
        return until(businessKey, latest, () -> task(businessKey, task).isPresent());
    }

    /** When the task is due; the most urgent one where the case has several. */
    public Optional<Instant> due(String businessKey, String task) {
        return task(businessKey, task).map(Task::getDueDate).map(Date::toInstant);
    }

    /** What the form of an open task shows in a field. */
    public Optional<String> shown(String businessKey, String task, String field) {
        return task(businessKey, task)
                .map(open -> engine.getObject().getTaskService().getVariableLocal(open.getId(), field))
                .map(String::valueOf);
    }

    /** Sends the form of a task as the person to whom it belongs. */
    public void does(String businessKey, String task, Map<String, Object> fields) {
        var open = task(businessKey, task).orElseThrow(() -> new IllegalStateException("No task " + task));
        as(worker(open), () -> engine.getObject().getFormService().submitTaskForm(open.getId(), fields));
    }

    /** Sends the start form of a process, as this user. */
    public void starts(String user, String process, Map<String, Object> fields) {
        var definition = engine.getObject()
                .getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult();
        as(user, () -> engine.getObject().getFormService().submitStartForm(definition.getId(), fields));
    }

    private void as(String user, Runnable work) {
        var identities = engine.getObject().getIdentityService();
        identities.setAuthentication(user, groups.computeIfAbsent(user, people::groupsOf));
        try {
            work.run();
        } finally {
            identities.clearAuthentication();
        }
    }

    /** Somebody of a group: the first by id. */
    public String memberOf(String group) {
        return members.computeIfAbsent(group, known -> people.in(known).get(0).id());
    }

    private boolean until(String businessKey, Instant latest, BooleanSupplier enough) {
        while (!enough.getAsBoolean()) {
            var next = next(businessKey, latest);
            if (next.isEmpty()) {
                return false;
            }
            happens(next.get());
        }
        return true;
    }

    private void happens(Job job) {
        if (job.getDuedate() != null && job.getDuedate().after(ClockUtil.getCurrentTime())) {
            ClockUtil.setCurrentTime(job.getDuedate());
        }
        engine.getObject().getManagementService().executeJob(job.getId());
    }

    /** What waits for the job executor alone comes first, then what is due. */
    private Optional<Job> next(String businessKey, Instant latest) {
        var processes = processes(businessKey);
        return processes.isEmpty()
                ? Optional.empty()
                : engine
                        .getObject()
                        .getManagementService()
                        .createJobQuery()
                        .processInstanceIds(processes)
                        .active()
                        .list()
                        .stream()
                        .filter(job -> job.getDuedate() == null
                                || !job.getDuedate().toInstant().isAfter(latest))
                        .min(Comparator.comparing(Job::getDuedate, Comparator.nullsFirst(Comparator.naturalOrder())));
    }

    private Set<String> processes(String businessKey) {
        return engine
                .getObject()
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .list()
                .stream()
                .filter(process -> !aside.contains(process.getProcessDefinitionKey()))
                .map(ProcessInstance::getId)
                .collect(Collectors.toSet());
    }

    private Optional<Task> task(String businessKey, String task) {
        return engine
                .getObject()
                .getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(businessKey)
                .taskDefinitionKey(task)
                .orderByDueDate()
                .asc()
                .listPage(0, 1)
                .stream()
                .findFirst();
    }

    private String worker(Task task) {
        return Optional.ofNullable(task.getAssignee())
                .orElseGet(() -> engine.getObject().getTaskService().getIdentityLinksForTask(task.getId()).stream()
                        .map(IdentityLink::getGroupId)
                        .filter(group -> group != null)
                        .findFirst()
                        .map(this::memberOf)
                        .orElseThrow());
    }
}
