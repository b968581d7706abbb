package eu.xport.reporting.cockpit;

import static eu.xport.reporting.cockpit.HistoryRows.moment;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When the last finished cases of a process were where: so many that the newest ways of working show. */
@Component
class ShareTimes {

    static final int CASES = 1000;

    /** Walks the ends from the newest; what was ended by hand or by its case has not run its course. */
    private static final String LAST =
            """
            from (select h.ID_, h.BUSINESS_KEY_ from ACT_HI_PROCINST h
                    join journey k on k.number = h.BUSINESS_KEY_
                   where h.PROC_DEF_KEY_ = :process and h.STATE_ = 'COMPLETED' and h.END_TIME_ is not null
                   order by h.END_TIME_ desc limit %d) p
            """
                    .formatted(CASES);

    private final JdbcClient database;

    ShareTimes(JdbcClient database) {
        this.database = database;
    }

    /** @param name an element of the model, or a promise's deadline */
    record Time(String process, String name, Instant begin, Instant end) {}

    List<Time> at(String process, List<String> elements) {
        return database.sql(
                        "select p.ID_ as id, a.ACT_ID_ as name, a.START_TIME_ as begun, a.END_TIME_ as ended " + LAST
                                + " join ACT_HI_ACTINST a on a.PROC_INST_ID_ = p.ID_"
                                + " where a.ACT_ID_ in (:elements) and a.END_TIME_ is not null")
                .param("process", process)
                .param("elements", elements)
                .query((row, place) ->
                        time(row.getString("id"), row.getString("name"), moment(row, "begun"), moment(row, "ended")))
                .list();
    }

    /** From the submission until the promise was kept. */
    List<Time> kept(String process, List<String> deadlines) {
        return database.sql("select p.ID_ as id, r.name, j.submitted_at as begun, r.kept_at as ended " + LAST
                        + " join journey j on j.number = p.BUSINESS_KEY_"
                        + " join promise r on r.journey = j.number"
                        + " where r.name in (:deadlines) and r.kept_at is not null")
                .param("process", process)
                .param("deadlines", deadlines)
                .query((row, place) ->
                        time(row.getString("id"), row.getString("name"), moment(row, "begun"), moment(row, "ended")))
                .list();
    }

    private static Time time(String process, String name, Instant begin, Instant end) {
        return new Time(process, name, begin, end);
    }
}
