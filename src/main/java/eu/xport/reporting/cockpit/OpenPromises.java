package eu.xport.reporting.cockpit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The promises that are still to be kept, each with its state: counted in one look, and page by page. */
@Component
class OpenPromises {

    /** The order of these lines is the meaning of the states. */
    private static final String STATES =
            """
            (select p.*,
                    case when p.due <= coalesce(p.stands_since, :now) then 'BROKEN'
                         when p.stands_since is not null then 'STANDING'
                         when p.due < :tomorrow then 'TODAY'
                         when p.due < :afterRisk then 'AT_RISK'
                         else 'ON_COURSE' end as state
               from cockpit_promise p) s
            """;

    private static final String COUNTS =
            "select state, stage, partner, count(*) as promises from " + STATES + " group by state, stage, partner";

    private static final String LINES = "select * from " + STATES
            + """
             where (:state = '' or state = :state)
               and (:stage = '' or stage = :stage)
               and (:promise = '' or name = :promise)
               and (:partner = '' or partner = :partner or (:partner = 'none' and partner is null))
             order by due, number, name
             limit :most offset :skip
            """;

    private final JdbcClient database;

    OpenPromises(JdbcClient database) {
        this.database = database;
    }

    /** How many promises are in a state, in a stage, with a partner; nobody's have none. */
    record Count(PromiseState state, String stage, String partner, int promises) {}

    /** A promise that is still to be kept; partner and expert are null where nobody has the case. */
    record Line(
            String number,
            String companyName,
            String stage,
            String partner,
            String expert,
            String promise,
            Instant due,
            PromiseState state) {}

    List<Count> counts(Today today) {
        return database.sql(COUNTS)
                .params(today.moments())
                .query((row, place) -> new Count(
                        PromiseState.valueOf(row.getString("state")),
                        row.getString("stage"),
                        row.getString("partner"),
                        row.getInt("promises")))
                .list();
    }

    /** The one that is due first on top. */
    List<Line> lines(PromiseFilter filter, Today today, int most, int skip) {
        return database.sql(LINES)
                .params(today.moments())
                .param("state", filter.state())
                .param("stage", filter.stage())
                .param("promise", filter.promise())
                .param("partner", filter.partner())
                .param("most", most)
                .param("skip", skip)
                .query((row, place) -> line(row))
                .list();
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getString("number"),
                row.getString("company_name"),
                row.getString("stage"),
                row.getString("partner"),
                row.getString("expert"),
                row.getString("name"),
                row.getObject("due", OffsetDateTime.class).toInstant(),
                PromiseState.valueOf(row.getString("state")));
    }
}
