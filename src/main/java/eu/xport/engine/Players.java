package eu.xport.engine;

import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Plays the people of a case: what they find to do, and that they do it. Production does not know them. */
@Component
@Profile("!production")
public class Players {

    // The engine's own query asks in two steps and for whole rows; a year of 145 cases asks thousands of times.
    private static final String MOST_URGENT_TASK =
            """
            select task.id_ as id, task.task_def_key_ as name, task.assignee_ as assignee, task.due_date_ as due
            from act_ru_task task join act_ru_execution process on process.id_ = task.proc_inst_id_
            where process.business_key_ = :case and task.task_def_key_ in (:tasks)
            order by task.due_date_, task.id_ limit 1""";

    private final ObjectProvider<ProcessEngine> engine;
    private final JdbcClient database;
    private final People people;
    private final Map<String, List<String>> groups = new ConcurrentHashMap<>();
    private final Map<String, String> members = new ConcurrentHashMap<>();

    Players(ObjectProvider<ProcessEngine> engine, JdbcClient database, People people) {
        this.engine = engine;
        this.database = database;
        this.people = people;
    }

    /** Whether the case has one of these tasks. */
    boolean find(String businessKey, Collection<String> tasks) {
        return task(businessKey, tasks).isPresent();
    }

    /** The most urgent of these tasks that the case has. */
    public Optional<Open> mostUrgent(String businessKey, Collection<String> tasks) {
        return task(businessKey, tasks)
                .map(task -> new Open(task.name(), task.due().toInstant()));
    }

    /** When the task is due; the most urgent one where the case has several. */
    public Optional<Instant> due(String businessKey, String task) {
        return task(businessKey, task).map(FoundTask::due).map(Date::toInstant);
    }

    /** What the form of an open task shows in a field. */
    public Optional<String> shown(String businessKey, String task, String field) {
        return task(businessKey, task)
                .map(open -> engine.getObject().getTaskService().getVariableLocal(open.id(), field))
                .map(String::valueOf);
    }

    /** Sends the form of a task as the person to whom it belongs. */
    public void does(String businessKey, String task, Map<String, Object> fields) {
        var open = open(businessKey, task);
        sends(worker(open), open, fields);
    }

    /** Sends the form of an offered task as another member of the group than the one who does such tasks otherwise. */
    public void doesAsColleague(String businessKey, String task, Map<String, Object> fields) {
        var open = open(businessKey, task);
        var usual = worker(open);
        sends(
                people.in(groupOf(open)).stream()
                        .map(People.Person::id)
                        .filter(other -> !other.equals(usual))
                        .findFirst()
                        .orElseThrow(),
                open,
                fields);
    }

    private FoundTask open(String businessKey, String task) {
        return task(businessKey, task).orElseThrow(() -> new IllegalStateException("No task " + task));
    }

    private void sends(String user, FoundTask open, Map<String, Object> fields) {
        as(user, () -> {
            engine.getObject().getFormService().submitTaskForm(open.id(), fields);
            return open;
        });
    }

    /**
     * Sends the start form of a process, as this user.
     *
     * @return the business key of what has begun
     */
    public String starts(String user, String process, Map<String, Object> fields) {
        var definition = engine.getObject()
                .getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult();
        return as(user, () -> engine.getObject().getFormService().submitStartForm(definition.getId(), fields))
                .getBusinessKey();
    }

    /** Somebody of a group: the first by id. */
    public String memberOf(String group) {
        return members.computeIfAbsent(group, known -> people.in(known).get(0).id());
    }

    /** Nobody is at work, and who belongs where is asked anew. */
    void goHome() {
        engine.getObject().getIdentityService().clearAuthentication();
        groups.clear();
        members.clear();
    }

    private <T> T as(String user, Supplier<T> work) {
        var identities = engine.getObject().getIdentityService();
        identities.setAuthentication(user, groups.computeIfAbsent(user, people::groupsOf));
        try {
            return work.get();
        } finally {
            identities.clearAuthentication();
        }
    }

    private Optional<FoundTask> task(String businessKey, String task) {
        return task(businessKey, List.of(task));
    }

    private Optional<FoundTask> task(String businessKey, Collection<String> tasks) {
        return database.sql(MOST_URGENT_TASK)
                .param("case", businessKey)
                .param("tasks", tasks)
                .query(FoundTask.class)
                .optional();
    }

    /** Somebody of the task's group, where it is nobody's yet. */
    private String worker(FoundTask task) {
        return Optional.ofNullable(task.assignee()).orElseGet(() -> memberOf(groupOf(task)));
    }

    private String groupOf(FoundTask task) {
        return engine.getObject().getTaskService().getIdentityLinksForTask(task.id()).stream()
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null)
                .findFirst()
                .orElseThrow();
    }

    /** A task that waits for somebody. */
    public record Open(String task, Instant due) {}

    record FoundTask(String id, String name, String assignee, Date due) {}
}
