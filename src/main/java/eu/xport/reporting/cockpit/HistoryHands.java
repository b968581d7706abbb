package eu.xport.reporting.cockpit;

import static eu.xport.reporting.cockpit.HistoryRows.OF_CASE;
import static eu.xport.reporting.cockpit.HistoryRows.moment;

import java.time.Instant;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where somebody reached into the running case: moved it to another model, led it elsewhere, entrusted or deleted. */
@Component
@Order(80)
class HistoryHands implements HistoryChapter {

    private final HistoryRows rows;
    private final HistoryWords words;

    HistoryHands(HistoryRows rows, HistoryWords words) {
        this.rows = rows;
        this.words = words;
    }

    private record Act(Instant at, String kind, String user) {}

    @Override
    public Told of(HistoryCase told) {
        var acts = rows.of(
                told.number(),
                """
                select distinct h.OPERATION_ID_, h.TIMESTAMP_ as at_time, h.OPERATION_TYPE_ as kind, h.USER_ID_ as worker
                  from ACT_HI_OP_LOG h %s
                   and (h.ENTITY_TYPE_ = 'ProcessInstance' and h.OPERATION_TYPE_ in
                            ('Delete', 'Migrate', 'ModifyProcessInstance', 'Suspend', 'Activate')
                        or h.ENTITY_TYPE_ = 'Task' and h.OPERATION_TYPE_ = 'Assign'
                        or h.ENTITY_TYPE_ = 'Job' and h.OPERATION_TYPE_ = 'SetJobRetries')
                 order by h.TIMESTAMP_, h.OPERATION_ID_"""
                        .formatted(OF_CASE),
                (row, place) -> new Act(moment(row, "at_time"), row.getString("kind"), row.getString("worker")));
        var names = words.names(acts.stream().map(Act::user));
        return new Told(
                words.section(
                        "hands",
                        List.of("when", "act", "who"),
                        acts.stream()
                                .map(act -> HistorySection.row(
                                        words.moment(act.at()),
                                        words.name("history.hand", act.kind()),
                                        names.getOrDefault(act.user(), act.user())))
                                .toList()),
                acts.stream()
                        .map(act -> HistoryEvent.of(
                                act.at(),
                                words.name("history.hand", act.kind()),
                                names.getOrDefault(act.user(), act.user())))
                        .toList());
    }
}
