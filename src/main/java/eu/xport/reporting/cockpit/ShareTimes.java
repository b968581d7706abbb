package eu.xport.reporting.cockpit;

import static eu.xport.reporting.cockpit.HistoryRows.moment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When the cases were where whose promises were kept last: so many that the newest ways of working show. */
@Component
class ShareTimes {

    static final int KEPT = 2000;

    /** Walks the promises from the one that was kept last, as the figures count them: the case itself may go on for years. */
    private static final String LAST =
            """
            from (select journey, name, kept_at from promise
                   where name in (:deadlines) and kept_at is not null
                   order by kept_at desc limit %d) r
            """
                    .formatted(KEPT);

    private final JdbcClient database;

    ShareTimes(JdbcClient database) {
        this.database = database;
    }

    /**
     * @param journey the number of the case
     * @param element of the model; empty for the whole way from the submission until the promise was kept
     */
    record Time(String journey, String deadline, String element, Instant begin, Instant end) {}

    /** How long parts of a model lasted in these cases. */
    List<Time> at(String process, List<String> elements, List<String> deadlines) {
        return database.sql(
                        "select r.journey, r.name, a.ACT_ID_ as element, a.START_TIME_ as begun, a.END_TIME_ as ended "
                                + LAST
                                + " join ACT_HI_PROCINST p on p.BUSINESS_KEY_ = r.journey and p.PROC_DEF_KEY_ = :process"
                                + " join ACT_HI_ACTINST a on a.PROC_INST_ID_ = p.ID_"
                                + " where a.ACT_ID_ in (:elements) and a.END_TIME_ is not null")
                .param("process", process)
                .param("elements", elements)
                .param("deadlines", deadlines)
                .query((row, place) -> time(row))
                .list();
    }

    /** From the submission until the promise was kept. */
    List<Time> kept(List<String> deadlines) {
        return database.sql("select r.journey, r.name, '' as element, j.submitted_at as begun, r.kept_at as ended "
                        + LAST + " join journey j on j.number = r.journey")
                .param("deadlines", deadlines)
                .query((row, place) -> time(row))
                .list();
    }

    private static Time time(ResultSet row) throws SQLException {
        return new Time(
                row.getString("journey"),
                row.getString("name"),
                row.getString("element"),
                moment(row, "begun"),
                moment(row, "ended"));
    }
}
