package eu.xport.reporting.cockpit;

import static eu.xport.reporting.cockpit.HistoryRows.moment;

import eu.xport.engine.ModelNames;
import java.time.Instant;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Which processes ran for the case; the letters' own are told as letters. */
@Component
@Order(70)
class HistoryProcesses implements HistoryChapter {

    private final HistoryRows rows;
    private final ModelNames models;
    private final HistoryWords words;

    HistoryProcesses(HistoryRows rows, ModelNames models, HistoryWords words) {
        this.rows = rows;
        this.models = models;
        this.words = words;
    }

    /** @param state as the engine calls it, such as COMPLETED */
    record Run(String id, String definition, String name, Instant begin, Instant end, String state) {}

    List<Run> runs(String number) {
        return rows.of(
                number,
                """
                select p.ID_ as id, p.PROC_DEF_ID_ as definition, p.PROC_DEF_KEY_ as process,
                       p.START_TIME_ as begun, p.END_TIME_ as ended, p.STATE_ as state
                  from ACT_HI_PROCINST p
                 where p.BUSINESS_KEY_ = :number and p.PROC_DEF_KEY_ <> 'SendLetter'
                 order by p.START_TIME_, p.ID_""",
                (row, place) -> new Run(
                        row.getString("id"),
                        row.getString("definition"),
                        models.process(row.getString("definition"), row.getString("process")),
                        moment(row, "begun"),
                        moment(row, "ended"),
                        row.getString("state")));
    }

    @Override
    public Told of(HistoryCase told) {
        var runs = runs(told.number());
        return new Told(
                words.section(
                        "processes",
                        List.of("process", "from", "to", "state", "lasted"),
                        runs.stream()
                                .map(run -> HistorySection.row(
                                        run.name(),
                                        words.moment(run.begin()),
                                        words.moment(run.end()),
                                        words.name("history.run", run.state()),
                                        words.lasted(run.begin(), run.end())))
                                .toList()),
                runs.stream()
                        .map(run -> HistoryEvent.of(run.begin(), words.of("history.runBegins", run.name()), ""))
                        .toList());
    }
}
