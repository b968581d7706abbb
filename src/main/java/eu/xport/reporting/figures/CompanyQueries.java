package eu.xport.reporting.figures;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.stereotype.Component;

/** Asks the database what companies did and said themselves. */
@Component
class CompanyQueries {

    private final NamedParameterJdbcOperations database;

    CompanyQueries(NamedParameterJdbcOperations database) {
        this.database = database;
    }

    /**
     * Questionnaires of a period, whoever sent them: of an unfinished one nobody knows the company.
     *
     * @param kept whose answers were kept for later
     * @param resumed how many of these were filed since
     * @param atOnce filed without having been kept
     */
    record Questionnaires(long kept, long resumed, long atOnce) {

        long started() {
            return kept + atOnce;
        }

        long finished() {
            return resumed + atOnce;
        }
    }

    /**
     * First calls for which companies chose a time.
     *
     * @param companies all of the period
     * @param freed given up, or needed no more
     * @param past whose time has come
     */
    record Calls(long companies, long chosen, long freed, long past, long held) {}

    /** Questions to a partner's hotline that took equally long, by what became of them; the hours are null where none did. */
    record Hotline(String partner, Integer hours, int inTime, int late, int overdue, int running) {

        int answered() {
            return inTime + late;
        }

        int decided() {
            return answered() + overdue;
        }

        int asked() {
            return decided() + running;
        }
    }

    /** A sum as declared by all experts, by those to whom the company has answered, and as these companies say. */
    record Sum(BigDecimal declared, BigDecimal answered, BigDecimal said) {}

    /** @param milestone its code */
    record Declared(String milestone, int cases, int answered, int corrected, Sum turnover, Sum orders, Sum jobs) {}

    record Said(String milestone, String withoutUs, int satisfaction, int count) {}

    Questionnaires questionnaires(Filters filters) {
        return database.queryForObject(
                """
                select (select count(*) from draft_course where %1$s) as kept,
                       (select count(*) from draft_course where %1$s and filed_at is not null) as resumed,
                       (select count(*) from diagnosis where occasion in ('OPENING', 'JOINED') and filed_by is null and %2$s)
                         - (select count(*) from draft_course where %2$s) as at_once
                """
                        .formatted(filters.period("begun_at"), filters.period("filed_at")),
                filters.parameters(),
                (row, place) -> new Questionnaires(
                        row.getLong("kept"), row.getLong("resumed"), Math.max(0, row.getLong("at_once"))));
    }

    Calls calls(Filters filters, Instant now) {
        return database.queryForObject(
                """
                select count(*) as companies, count(k.journey) as chosen,
                       count(*) filter (where k.journey is not null and k.starts_at is null) as freed,
                       count(*) filter (where k.ends_at <= :now) as past,
                       count(*) filter (where k.ends_at <= :now and k.held = 1) as held
                  from figure_case c left join figure_call k on k.journey = c.number
                 where %s
                """
                        .formatted(filters.condition()),
                filters.parameters().addValue("now", now.atOffset(ZoneOffset.UTC)),
                (row, place) -> new Calls(
                        row.getLong("companies"),
                        row.getLong("chosen"),
                        row.getLong("freed"),
                        row.getLong("past"),
                        row.getLong("held")));
    }

    List<Hotline> hotline(Filters filters, Instant now) {
        return database.query(
                """
                select q.partner as asked_partner, q.hours,
                       count(*) filter (where q.answered_at <= q.due_at) as in_time,
                       count(*) filter (where q.answered_at > q.due_at) as late,
                       count(*) filter (where q.answered_at is null and q.due_at <= :now) as overdue,
                       count(*) filter (where q.answered_at is null and q.due_at > :now) as running
                  from figure_question q join figure_case c on c.number = q.journey
                 where q.due_at is not null and %s group by q.partner, q.hours
                """
                        .formatted(filters.condition()),
                filters.parameters().addValue("now", now.atOffset(ZoneOffset.UTC)),
                (row, place) -> new Hotline(
                        row.getString("asked_partner"),
                        row.getObject("hours", Integer.class),
                        row.getInt("in_time"),
                        row.getInt("late"),
                        row.getInt("overdue"),
                        row.getInt("running")));
    }

    List<Declared> declared(Filters filters) {
        return database.query(
                """
                select r.milestone, count(*) as cases, sum(r.answered) as answered, sum(r.corrected) as corrected,
                       sum(r.export_turnover) as turnover, sum(r.orders_won) as orders, sum(r.jobs_created) as jobs,
                       sum(r.export_turnover * r.answered) as turnover_answered,
                       sum(r.orders_won * r.answered) as orders_answered, sum(r.jobs_created * r.answered) as jobs_answered,
                       sum(r.said_turnover) as turnover_said, sum(r.said_orders) as orders_said,
                       sum(r.said_jobs) as jobs_said
                  from figure_result r join figure_case c on c.number = r.journey
                 where %s group by r.milestone
                """
                        .formatted(filters.condition()),
                filters.parameters(),
                (row, place) -> new Declared(
                        row.getString("milestone"),
                        row.getInt("cases"),
                        row.getInt("answered"),
                        row.getInt("corrected"),
                        sum(row, "turnover"),
                        sum(row, "orders"),
                        sum(row, "jobs")));
    }

    private static Sum sum(ResultSet row, String what) throws SQLException {
        return new Sum(amount(row, what), amount(row, what + "_answered"), amount(row, what + "_said"));
    }

    private static BigDecimal amount(ResultSet row, String column) throws SQLException {
        var amount = row.getBigDecimal(column);
        return amount == null ? BigDecimal.ZERO : amount;
    }

    List<Said> said(Filters filters) {
        return database.query(
                """
                select r.milestone, r.without_us, r.satisfaction, count(*) as answers
                  from figure_result r join figure_case c on c.number = r.journey
                 where r.answered = 1 and %s group by r.milestone, r.without_us, r.satisfaction
                """
                        .formatted(filters.condition()),
                filters.parameters(),
                (row, place) -> new Said(
                        row.getString("milestone"),
                        row.getString("without_us"),
                        row.getInt("satisfaction"),
                        row.getInt("answers")));
    }
}
