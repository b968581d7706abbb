package eu.xport.reporting.cockpit;

import static eu.xport.reporting.cockpit.HistoryRows.OF_CASE;
import static eu.xport.reporting.cockpit.HistoryRows.moment;

import eu.xport.engine.ModelNames;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where somebody reached into the running case: moved it to another model, led it elsewhere, entrusted or deleted. */
@Component
@Order(80)
class HistoryHands implements HistoryChapter {

    private final HistoryRows rows;
    private final ModelNames models;
    private final HistoryWords words;

    HistoryHands(HistoryRows rows, ModelNames models, HistoryWords words) {
        this.rows = rows;
        this.models = models;
        this.words = words;
    }

    /** @param step the task that went from one to another; null where it is not about a task */
    private record Act(Instant at, String kind, String user, String step, String from, String to) {}

    @Override
    public Told of(HistoryCase told) {
        var acts = rows.of(
                told.number(),
                """
                select distinct h.OPERATION_ID_, h.TIMESTAMP_ as at_time, h.OPERATION_TYPE_ as kind, h.USER_ID_ as worker,
                       case when h.OPERATION_TYPE_ = 'Assign' then h.PROC_DEF_ID_ end as definition,
                       case when h.OPERATION_TYPE_ = 'Assign' then t.TASK_DEF_KEY_ end as step,
                       case when h.OPERATION_TYPE_ = 'Assign' then t.NAME_ end as name,
                       case when h.OPERATION_TYPE_ = 'Assign' then h.ORG_VALUE_ end as giver,
                       case when h.OPERATION_TYPE_ = 'Assign' then h.NEW_VALUE_ end as taker
                  from ACT_HI_OP_LOG h left join ACT_HI_TASKINST t on t.ID_ = h.TASK_ID_ %s
                   and (h.ENTITY_TYPE_ = 'ProcessInstance' and h.OPERATION_TYPE_ in
                            ('Delete', 'Migrate', 'ModifyProcessInstance', 'Suspend', 'Activate')
                        or h.ENTITY_TYPE_ = 'Task' and h.OPERATION_TYPE_ = 'Assign' and h.PROPERTY_ = 'assignee'
                        or h.ENTITY_TYPE_ = 'Job' and h.OPERATION_TYPE_ = 'SetJobRetries')
                 order by h.TIMESTAMP_, h.OPERATION_ID_"""
                        .formatted(OF_CASE),
                (row, place) -> new Act(
                        moment(row, "at_time"),
                        row.getString("kind"),
                        row.getString("worker"),
                        models.element(row.getString("definition"), row.getString("step"), row.getString("name")),
                        row.getString("giver"),
                        row.getString("taker")));
        var names = words.names(acts.stream().flatMap(act -> Stream.of(act.user(), act.from(), act.to())));
        return new Told(
                words.section(
                        "hands",
                        List.of("when", "act", "who"),
                        acts.stream()
                                .map(act -> HistorySection.row(
                                        words.moment(act.at()),
                                        said(act, names),
                                        names.getOrDefault(act.user(), act.user())))
                                .toList()),
                acts.stream()
                        .map(act ->
                                HistoryEvent.of(act.at(), said(act, names), names.getOrDefault(act.user(), act.user())))
                        .toList());
    }

    private String said(Act act, Map<String, String> names) {
        return act.step() == null
                ? words.name("history.hand", act.kind())
                : words.of("history.handed", act.step(), named(act.from(), names), named(act.to(), names));
    }

    private String named(String user, Map<String, String> names) {
        return user == null ? words.of("history.nobody") : names.getOrDefault(user, user);
    }
}
