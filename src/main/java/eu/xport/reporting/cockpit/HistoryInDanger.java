package eu.xport.reporting.cockpit;

import static eu.xport.reporting.cockpit.HistoryRows.moment;

import eu.xport.calendar.ParisTime;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Open cases whose promise is due today or over, and did not stand before: how many stand where, and which. */
@Component
class HistoryInDanger {

    static final int PAGE = 50;
    private static final int LAST_PAGE = 2000;

    /** Begins with the open promises, the fewest. While the clock stands none of them runs out: as on the board. */
    private static final String STANDING =
            """
              from promise r
              join journey j on j.number = r.journey and j.closed_at is null
              join ACT_HI_PROCINST p on p.BUSINESS_KEY_ = r.journey and p.END_TIME_ is null
              join ACT_HI_ACTINST a on a.PROC_INST_ID_ = p.ID_ and a.END_TIME_ is null
             where r.kept_at is null and r.due < :tomorrow and p.PROC_DEF_KEY_ = :process
               and not exists (select 1 from clock_stop c
                                where c.journey = r.journey and c.ended_at is null and c.began_at < r.due)
            """;

    private final JdbcClient database;
    private final HistoryWords words;
    private final Clock clock;

    HistoryInDanger(JdbcClient database, HistoryWords words, Clock clock) {
        this.database = database;
        this.words = words;
        this.clock = clock;
    }

    record InDanger(
            String title,
            List<Line> lines,
            int page,
            boolean hasMore,
            String process,
            String element,
            String promise) {}

    record Line(String number, String companyName, String due, boolean over) {}

    record Standing(String element, String promise) {}

    /** How many of a process stand at each element, by promise. */
    Map<Standing, Integer> counts(String process) {
        return database
                .sql("select a.ACT_ID_, r.name, count(distinct r.journey) as cases" + STANDING
                        + " group by a.ACT_ID_, r.name")
                .param("tomorrow", tomorrow())
                .param("process", process)
                .query((row, place) ->
                        Map.entry(new Standing(row.getString("ACT_ID_"), row.getString("name")), row.getInt("cases")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    InDanger of(String process, String element, String promise, int page) {
        var wanted = Math.max(1, Math.min(LAST_PAGE, page));
        var lines = database.sql("select distinct j.number, j.company_name, r.due" + STANDING
                        + " and a.ACT_ID_ = :element and r.name = :promise"
                        + " order by r.due, j.number limit :most offset :skip")
                .param("tomorrow", tomorrow())
                .param("process", process)
                .param("element", element)
                .param("promise", promise)
                .param("most", PAGE + 1)
                .param("skip", (wanted - 1) * PAGE)
                .query((row, place) -> line(row.getString("number"), row.getString("company_name"), moment(row, "due")))
                .list();
        return new InDanger(
                words.name("promise", promise),
                lines.subList(0, Math.min(PAGE, lines.size())),
                wanted,
                lines.size() > PAGE,
                process,
                element,
                promise);
    }

    private Line line(String number, String company, Instant due) {
        return new Line(number, company, words.moment(due), !due.isAfter(clock.instant()));
    }

    private Timestamp tomorrow() {
        return Timestamp.from(ParisTime.beginningOf(words.today().plusDays(1)));
    }
}
