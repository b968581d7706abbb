package eu.xport.reporting.cockpit;

import static eu.xport.reporting.cockpit.HistoryRows.OF_CASE;
import static eu.xport.reporting.cockpit.HistoryRows.moment;

import eu.xport.engine.ModelNames;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What people did, who, and how long it took. */
@Component
@Order(30)
class HistoryTasks implements HistoryChapter {

    private final HistoryRows rows;
    private final ModelNames models;
    private final HistoryWords words;

    HistoryTasks(HistoryRows rows, ModelNames models, HistoryWords words) {
        this.rows = rows;
        this.models = models;
        this.words = words;
    }

    private record Task(String id, String name, String assignee, Instant begin, Instant end, boolean done) {}

    private record Act(String task, String kind, String user) {}

    @Override
    public Told of(HistoryCase told) {
        var tasks = rows.of(
                told.number(),
                """
                select h.ID_ as id, h.PROC_DEF_ID_ as definition, h.TASK_DEF_KEY_ as step, h.NAME_ as name, h.ASSIGNEE_ as assignee, h.START_TIME_ as begun,
                       h.END_TIME_ as ended, h.DELETE_REASON_ as reason
                  from ACT_HI_TASKINST h %s order by h.START_TIME_, h.ID_"""
                        .formatted(OF_CASE),
                (row, place) -> new Task(
                        row.getString("id"),
                        models.element(row.getString("definition"), row.getString("step"), row.getString("name")),
                        row.getString("assignee"),
                        moment(row, "begun"),
                        moment(row, "ended"),
                        "completed".equals(row.getString("reason"))));
        var acts = rows.of(
                told.number(),
                """
                select distinct h.TASK_ID_ as task, h.OPERATION_TYPE_ as kind, h.USER_ID_ as worker
                  from ACT_HI_OP_LOG h %s
                   and h.TASK_ID_ is not null and h.OPERATION_TYPE_ in ('Claim', 'Complete')"""
                        .formatted(OF_CASE),
                (row, place) -> new Act(row.getString("task"), row.getString("kind"), row.getString("worker")));
        var names = words.names(
                Stream.concat(tasks.stream().map(Task::assignee), acts.stream().map(Act::user)));
        var claimed = by(acts, "Claim", names);
        var ended = by(acts, "Complete", names);
        return new Told(
                words.section(
                        "tasks",
                        List.of("task", "with", "claimedBy", "endedBy", "from", "to", "lasted"),
                        tasks.stream()
                                .map(task -> HistorySection.row(
                                        task.name(),
                                        name(task.assignee(), names),
                                        claimed.getOrDefault(task.id(), ""),
                                        ended.getOrDefault(task.id(), ""),
                                        words.moment(task.begin()),
                                        end(task),
                                        words.lasted(task.begin(), task.end())))
                                .toList()),
                tasks.stream()
                        .flatMap(task -> events(
                                task,
                                ended.getOrDefault(task.id(), name(task.assignee(), names)),
                                name(task.assignee(), names)))
                        .toList());
    }

    private static Map<String, String> by(List<Act> acts, String kind, Map<String, String> names) {
        return acts.stream()
                .filter(act -> kind.equals(act.kind()) && act.user() != null)
                .collect(Collectors.groupingBy(
                        Act::task, Collectors.mapping(act -> name(act.user(), names), Collectors.joining(", "))));
    }

    private static String name(String user, Map<String, String> names) {
        return user == null ? "" : names.getOrDefault(user, user);
    }

    /** A task can also end because its case went another way. */
    private String end(Task task) {
        if (task.end() == null) {
            return words.of("history.stillOpen");
        }
        return task.done() ? words.moment(task.end()) : words.of("history.dropped", words.moment(task.end()));
    }

    private Stream<HistoryEvent> events(Task task, String doer, String assignee) {
        var begin = HistoryEvent.of(task.begin(), words.of("history.taskBegins", task.name()), assignee);
        if (task.end() == null) {
            return Stream.of(begin);
        }
        return Stream.of(
                begin,
                task.done()
                        ? HistoryEvent.of(task.end(), words.of("history.taskDone", task.name()), doer)
                        : HistoryEvent.of(task.end(), words.of("history.taskDropped", task.name()), ""));
    }
}
