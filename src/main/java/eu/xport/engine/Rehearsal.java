package eu.xport.engine;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Plays a case through days that are over: moves the one clock, and whatever falls due in the case on the way happens at
 * its moment. The clock is everybody's, so this is for the time before the port opens and the first job runs; production
 * does not know it.
 */
@Component
@Profile("!production")
public class Rehearsal {

    // The engine's own queries ask in two steps and for whole rows; a year of 145 cases asks thousands of times.
    private static final String NEXT_JOB =
            """
            select job.id_ as id, job.duedate_ as due
            from act_ru_job job join act_ru_execution process on process.id_ = job.process_instance_id_
            where process.business_key_ = :case and job.process_def_key_ not in (:aside) and job.suspension_state_ = 1
            and (job.duedate_ is null or job.duedate_ <= :latest)
            order by job.duedate_ nulls first limit 1""";

    private static final String MOST_URGENT_TASK =
            """
            select task.id_ as id, task.task_def_key_ as name, task.assignee_ as assignee, task.due_date_ as due
            from act_ru_task task join act_ru_execution process on process.id_ = task.proc_inst_id_
            where process.business_key_ = :case and task.task_def_key_ in (:tasks)
            order by task.due_date_, task.id_ limit 1""";

    private static final String PLAYED = "xport.played.until";
    private static final Duration KEPT = Duration.ofDays(30);

    private final ObjectProvider<ProcessEngine> engine;
    private final JdbcClient database;
    private final People people;
    private final Map<String, List<String>> groups = new ConcurrentHashMap<>();
    private final Map<String, String> members = new ConcurrentHashMap<>();
    private final Set<String> aside = new HashSet<>(Set.of(""));
    private Instant present;

    Rehearsal(ObjectProvider<ProcessEngine> engine, JdbcClient database, People people) {
        this.engine = engine;
        this.database = database;
        this.people = people;
    }

    /**
     * What this process does for a case is not played: it waits for the job executor. Which will find, also after the next
     * start, that all up to this moment, the real one, was played.
     */
    public void leaves(String process, Instant now) {
        aside.add(process);
        engine.getObject().getManagementService().setProperty(PLAYED, String.valueOf(now.toEpochMilli()));
    }

    /** Whether this was a moment of a story, and no real one. */
    public boolean wasPlayed(Instant moment) {
        return database.sql("select value_ from act_ge_property where name_ = ?")
                .param(PLAYED)
                .query(Long.class)
                .optional()
                .filter(until -> moment.toEpochMilli() <= until)
                .isPresent();
    }

    /** Plays up to this moment, the real one. */
    public void begins(Instant now) {
        present = now;
    }

    /** Whether this moment is played, and so far back that nobody keeps what left the house then. */
    public boolean isLongAgo(Instant moment) {
        return present != null && moment.isBefore(present.minus(KEPT));
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
        present = null;
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

    /** Time passes until the case has one of these tasks, but not beyond the moment. */
    public boolean awaits(String businessKey, Collection<String> tasks, Instant latest) {
        return until(businessKey, latest, () -> task(businessKey, tasks).isPresent());
    }

    /** Time passes until the most urgent of these tasks is another one than this, but not beyond the moment. */
    public boolean awaitsMoreUrgent(String businessKey, Collection<String> tasks, Open known, Instant latest) {
        return until(businessKey, latest, () -> !mostUrgent(businessKey, tasks).equals(Optional.of(known)));
    }

    /** The most urgent of these tasks that the case has. */
    public Optional<Open> mostUrgent(String businessKey, Collection<String> tasks) {
        return task(businessKey, tasks)
                .map(task -> new Open(task.name(), task.due().toInstant()));
    }

    /** When the task is due; the most urgent one where the case has several. */
    public Optional<Instant> due(String businessKey, String task) {
        return task(businessKey, task).map(OpenTask::due).map(Date::toInstant);
    }

    /** What the form of an open task shows in a field. */
    public Optional<String> shown(String businessKey, String task, String field) {
        return task(businessKey, task)
                .map(open -> engine.getObject().getTaskService().getVariableLocal(open.id(), field))
                .map(String::valueOf);
    }

    /** Sends the form of a task as the person to whom it belongs. */
    public void does(String businessKey, String task, Map<String, Object> fields) {
        var open = task(businessKey, task).orElseThrow(() -> new IllegalStateException("No task " + task));
        as(worker(open), () -> {
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

    private <T> T as(String user, Supplier<T> work) {
        var identities = engine.getObject().getIdentityService();
        identities.setAuthentication(user, groups.computeIfAbsent(user, people::groupsOf));
        try {
            return work.get();
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

    private void happens(DueJob job) {
        if (job.due() != null && job.due().after(ClockUtil.getCurrentTime())) {
            ClockUtil.setCurrentTime(job.due());
        }
        engine.getObject().getManagementService().executeJob(job.id());
    }

    /** What waits for the job executor alone comes first, then what is due. */
    private Optional<DueJob> next(String businessKey, Instant latest) {
        return database.sql(NEXT_JOB)
                .param("case", businessKey)
                .param("aside", aside)
                .param("latest", Timestamp.from(latest))
                .query(DueJob.class)
                .optional();
    }

    private Optional<OpenTask> task(String businessKey, String task) {
        return task(businessKey, List.of(task));
    }

    private Optional<OpenTask> task(String businessKey, Collection<String> tasks) {
        return database.sql(MOST_URGENT_TASK)
                .param("case", businessKey)
                .param("tasks", tasks)
                .query(OpenTask.class)
                .optional();
    }

    /** Somebody of the task's group, where it is nobody's yet. */
    private String worker(OpenTask task) {
        return Optional.ofNullable(task.assignee())
                .orElseGet(() -> engine.getObject().getTaskService().getIdentityLinksForTask(task.id()).stream()
                        .map(IdentityLink::getGroupId)
                        .filter(group -> group != null)
                        .findFirst()
                        .map(this::memberOf)
                        .orElseThrow());
    }

    /** A task that waits for somebody. */
    public record Open(String task, Instant due) {}

    record DueJob(String id, Date due) {}

    record OpenTask(String id, String name, String assignee, Date due) {}
}
