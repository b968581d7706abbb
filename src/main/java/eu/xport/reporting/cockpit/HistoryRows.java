package eu.xport.reporting.cockpit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what is recorded of one case: one look a kind, by the case's number, and never without an end. */
@Component
class HistoryRows {

    /** More of one kind has no case that anybody led by hand. */
    static final int MOST = 500;

    /** All that ran for the case: its sub-processes carry the same number. */
    static final String OF_CASE = "join ACT_HI_PROCINST p on p.ID_ = h.PROC_INST_ID_ where p.BUSINESS_KEY_ = :number";

    private final JdbcClient database;

    HistoryRows(JdbcClient database) {
        this.database = database;
    }

    <T> List<T> of(String number, String sql, RowMapper<T> row) {
        return database.sql(sql + " limit " + MOST)
                .param("number", number)
                .query(row)
                .list();
    }

    Optional<HistoryCase> caseOf(String number) {
        return of(
                        number,
                        """
                        select j.number, j.company_name, j.submitted_at, j.closed_at, c.began_at as stands_since, j.stage,
                               j.outcome, j.partner, j.expert
                          from journey j left join clock_stop c on c.journey = j.number and c.ended_at is null
                         where j.number = :number""",
                        (row, place) -> new HistoryCase(
                                row.getString("number"),
                                row.getString("company_name"),
                                moment(row, "submitted_at"),
                                moment(row, "closed_at"),
                                moment(row, "stands_since"),
                                row.getString("stage"),
                                row.getString("outcome"),
                                row.getString("partner"),
                                row.getString("expert")))
                .stream()
                .findFirst();
    }

    /** The case that a process instance, running or over, belongs to. */
    Optional<String> numberOf(String instance) {
        return database.sql("select BUSINESS_KEY_ from ACT_HI_PROCINST where ID_ = :id and BUSINESS_KEY_ is not null")
                .param("id", instance)
                .query(String.class)
                .optional();
    }

    static Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }
}
