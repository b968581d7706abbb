package eu.xport.reporting.cockpit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Why promises were broken, as managers named it: counted in one look, and page by page. */
@Component
class NamedCauses {

    private static final String IN_PERIOD = " from cockpit_breach where named_at >= :begins and named_at < :over";

    private static final String COUNTS =
            "select cause, partner, count(*) as breaches" + IN_PERIOD + " group by cause, partner";

    private static final String LINES = "select *" + IN_PERIOD
            + """
               and (:cause = '' or cause = :cause)
               and (:partner = '' or partner = :partner or (:partner = 'none' and partner is null))
             order by named_at desc, id desc
             limit :most offset :skip
            """;

    private final JdbcClient database;

    NamedCauses(JdbcClient database) {
        this.database = database;
    }

    record Count(String cause, String partner, int breaches) {}

    /** A promise that was broken; the manager is null where nobody is known. */
    record Line(
            String number,
            String companyName,
            String partner,
            String promise,
            String cause,
            String manager,
            Instant namedAt) {}

    List<Count> counts(Period period) {
        return database.sql(COUNTS)
                .param("begins", period.begins())
                .param("over", period.isOver())
                .query(Count.class)
                .list();
    }

    /** The latest on top; an empty cause or partner asks for all. */
    List<Line> lines(Period period, String cause, String partner, int most, int skip) {
        return database.sql(LINES)
                .param("begins", period.begins())
                .param("over", period.isOver())
                .param("cause", cause)
                .param("partner", partner)
                .param("most", most)
                .param("skip", skip)
                .query((row, place) -> line(row))
                .list();
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getString("number"),
                row.getString("company_name"),
                row.getString("partner"),
                row.getString("promise"),
                row.getString("cause"),
                row.getString("manager"),
                row.getObject("named_at", OffsetDateTime.class).toInstant());
    }
}
