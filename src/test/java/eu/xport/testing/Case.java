package eu.xport.testing;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.json.SpinJsonNode;
import org.springframework.jdbc.core.JdbcTemplate;

/** A case as a story sees it: what is to do, what was done, what was written. */
public class Case {

    private final Story story;
    private final ProcessEngine engine;
    private final JdbcTemplate database;
    private final String number;

    Case(Story story, ProcessEngine engine, JdbcTemplate database, String number) {
        this.story = story;
        this.engine = engine;
        this.database = database;
        this.number = number;
    }

    public String number() {
        return number;
    }

    /** Sends the form of an open task, as the person it is entrusted to. */
    public Case does(String task, Object... fields) {
        var values = new HashMap<String, Object>();
        for (var field = 0; field < fields.length; field += 2) {
            values.put((String) fields[field], fields[field + 1]);
        }
        return does(task, values);
    }

    public Case does(String task, Map<String, Object> fields) {
        var open = task(task);
        as(open.getAssignee(), () -> engine.getFormService().submitTaskForm(open.getId(), fields));
        return this;
    }

    /** Somebody sends the form of an open task that nobody was entrusted with. */
    public Case doesAs(String user, String task, Map<String, Object> fields) {
        var open = task(task);
        as(user, () -> engine.getFormService().submitTaskForm(open.getId(), fields));
        return this;
    }

    /** A note is written about the case, in Tasklist's start form. */
    public Case notes(String kind, String text) {
        return notesAs(null, kind, text);
    }

    public Case notesAs(String user, String kind, String text) {
        var definition = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey("JourneyNote")
                .latestVersion()
                .singleResult();
        var fields = Map.<String, Object>of("journey", number, "noteKind", kind, "note", text);
        as(user, () -> engine.getFormService().submitStartForm(definition.getId(), fields));
        return this;
    }

    /** Time passes until a moment in Paris. */
    public Case until(LocalDateTime moment) {
        story.until(moment.atZone(Story.PARIS).toInstant());
        return this;
    }

    public Task task(String task) {
        return openTask(task)
                .orElseThrow(() -> new AssertionError(number + " has no task " + task + " but " + openTasks()));
    }

    public Optional<Task> openTask(String task) {
        return engine
                .getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(number)
                .taskDefinitionKey(task)
                .list()
                .stream()
                .findFirst();
    }

    /** What the form of an open task shows in a field; lists as they are written in JSON. */
    public String shown(String task, String field) {
        var value = engine.getTaskService().getVariableLocal(task(task).getId(), field);
        return value instanceof SpinJsonNode json ? json.toString() : String.valueOf(value);
    }

    public List<String> openTasks() {
        return engine
                .getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(number)
                .orderByTaskCreateTime()
                .asc()
                .list()
                .stream()
                .map(Task::getTaskDefinitionKey)
                .toList();
    }

    /** When an open task is due, in Paris. */
    public LocalDateTime due(String task) {
        return inParis(task(task).getDueDate().toInstant());
    }

    /** When the timer of an event will fire, in Paris. */
    public List<LocalDateTime> timers(String event) {
        return engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .list()
                .stream()
                .flatMap(process -> engine
                        .getManagementService()
                        .createJobQuery()
                        .processInstanceId(process.getId())
                        .activityId(event)
                        .list()
                        .stream())
                .map(job -> inParis(job.getDuedate().toInstant()))
                .toList();
    }

    public ProcessInstance process(String key) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .processDefinitionKey(key)
                .singleResult();
    }

    public boolean isOver() {
        return process("ExportJourney") == null;
    }

    /** The moments, in Paris, at which the case passed an activity or event of a model. */
    public List<LocalDateTime> passed(String activity) {
        return engine
                .getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .list()
                .stream()
                .flatMap(process -> engine
                        .getHistoryService()
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(process.getId())
                        .activityId(activity)
                        .finished()
                        .list()
                        .stream())
                .map(passed -> inParis(passed.getEndTime().toInstant()))
                .sorted()
                .toList();
    }

    /** The kinds of the letters that were written, with their readers, in order. */
    public List<String> letters() {
        return database.queryForList(
                "select kind || ' ' || reader from letter where journey = ? order by id", String.class, number);
    }

    /** The actions that were ever planned, in the order in which they came. */
    public List<String> actions() {
        return database.queryForList(
                "select distinct action_id from roadmap_action where journey = ? order by action_id",
                String.class,
                number);
    }

    /** When the clock stood, from and until, in Paris. */
    public List<String> clockStops() {
        return database.query(
                "select began_at, ended_at from clock_stop where journey = ? order by place",
                (row, place) -> inParis(row.getTimestamp(1).toInstant()) + "/"
                        + inParis(row.getTimestamp(2).toInstant()),
                number);
    }

    /** The promises that were broken, each with the cause that a manager named. */
    public List<String> breaches() {
        return database.queryForList(
                "select promise || ' ' || cause from breach where journey = ? order by id", String.class, number);
    }

    /** A fact of the case's own record. */
    public String fact(String column) {
        return database.queryForObject("select " + column + " from journey where number = ?", String.class, number);
    }

    /** The number of its newest grant. */
    public String grant() {
        return database.queryForObject("select max(number) from export_grant where journey = ?", String.class, number);
    }

    public int diagnoses() {
        return database.queryForObject("select count(*) from diagnosis where journey = ?", Integer.class, number);
    }

    /** A diagnosis: its index and how it came. */
    public String diagnosis(long id) {
        return database.queryForObject(
                "select readiness_index || ' ' || occasion from diagnosis where id = ?", String.class, id);
    }

    /** Until when something was promised, in Paris. */
    public LocalDateTime promised(String promise) {
        return moment("due", promise).orElseThrow();
    }

    /** The same as staff who speak English read it, such as {@code Thu 26 Mar 2026, 18:00}. */
    public String promisedInWords(String promise) {
        return promised(promise).format(DateTimeFormatter.ofPattern("EEE d MMM uuuu, HH:mm", Locale.UK));
    }

    public Optional<LocalDateTime> kept(String promise) {
        return moment("kept_at", promise);
    }

    private Optional<LocalDateTime> moment(String column, String promise) {
        return database
                .queryForList(
                        "select " + column + " from promise where journey = ? and name = ?",
                        Date.class,
                        number,
                        promise)
                .stream()
                .flatMap(date -> Optional.ofNullable(date).stream())
                .map(date -> inParis(date.toInstant()))
                .findFirst();
    }

    private void as(String user, Runnable work) {
        if (user == null) {
            work.run();
            return;
        }
        var groups = engine.getIdentityService().createGroupQuery().groupMember(user).list().stream()
                .map(group -> group.getId())
                .toList();
        engine.getIdentityService().setAuthentication(user, groups);
        try {
            work.run();
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    private static LocalDateTime inParis(Instant moment) {
        return moment.atZone(Story.PARIS).toLocalDateTime();
    }
}
