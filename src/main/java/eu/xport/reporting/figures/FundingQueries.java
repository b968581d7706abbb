package eu.xport.reporting.figures;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.stereotype.Component;

/** Asks the database what finances the roadmaps. */
@Component
class FundingQueries {

    private final NamedParameterJdbcOperations database;

    FundingQueries(NamedParameterJdbcOperations database) {
        this.database = database;
    }

    /** How many, and what they come to in euros. */
    record Amount(long count, BigDecimal euros) {

        private static Amount of(ResultSet row, String name) throws SQLException {
            return new Amount(row.getLong(name + "_count"), row.getBigDecimal(name + "_sum"));
        }
    }

    /** @param paid less what came back */
    record Grants(long wished, Amount proposed, Amount voted, Amount paid) {}

    /** @param exposure of the insurer, in contracts that go on */
    record Insurances(Amount budgets, Amount exposure) {}

    Grants grants(Filters filters) {
        return database.queryForObject(
                """
                select count(*) as wished,
                       count(g.proposed) as proposed_count, coalesce(sum(g.proposed), 0) as proposed_sum,
                       count(g.voted) as voted_count, coalesce(sum(g.voted), 0) as voted_sum,
                       count(g.paid) as paid_count, coalesce(sum(g.paid), 0) as paid_sum
                  from figure_grant g join figure_case c on c.number = g.journey
                 where %s
                """
                        .formatted(filters.condition()),
                filters.parameters(),
                (row, place) -> new Grants(
                        row.getLong("wished"),
                        Amount.of(row, "proposed"),
                        Amount.of(row, "voted"),
                        Amount.of(row, "paid")));
    }

    Insurances insurances(Filters filters) {
        return database.queryForObject(
                """
                select count(*) as budget_count, coalesce(sum(i.budget), 0) as budget_sum,
                       count(*) filter (where i.exposure <> 0) as exposure_count,
                       coalesce(sum(i.exposure), 0) as exposure_sum
                  from figure_insurance i join figure_case c on c.number = i.journey
                 where i.signed_on is not null and %s
                """
                        .formatted(filters.condition()),
                filters.parameters(),
                (row, place) -> new Insurances(Amount.of(row, "budget"), Amount.of(row, "exposure")));
    }
}
