package eu.xport.reporting.figures;

import eu.xport.calendar.ParisTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.stereotype.Component;

/** Asks the database for small heaps of equal facts with how many there are; everything else is folded from these. */
@Component
class FactQueries {

    private final NamedParameterJdbcOperations database;

    FactQueries(NamedParameterJdbcOperations database) {
        this.database = database;
    }

    /** Cases alike in what they were told apart by; stage and outcome are null where nobody asked for them. */
    record Cases(String stage, String outcome, Map<Dimension, String> by, int count) {}

    /**
     * First diagnoses from which the same follows.
     *
     * @param points the sum of their readiness indexes
     */
    record Openings(String gaps, String services, int count, long points) {}

    /**
     * Promises of one kind and partner that took equally long, by what became of them.
     *
     * @param gross days until they were kept; null where they were not, or nobody counted then
     */
    record Promises(
            String name, String partner, Integer gross, Integer net, int inTime, int late, int broken, int running) {

        int kept() {
            return inTime + late;
        }

        int decided() {
            return kept() + broken;
        }
    }

    record Actions(String prescriber, String deliverer, String biller, String state, int changed, int count) {}

    /** @param months after the submission */
    record Readiness(int months, int count, long sum, long atOpening) {}

    record Silent(String number, String companyName, String expert, Instant since) {}

    record Load(String expert, int cases, int tasks, int due) {}

    /** @param day on which somebody has to do something */
    record Ahead(String kind, LocalDate day, int everyMonths, LocalDate until) {}

    List<Cases> cases(Filters filters) {
        return database.query(
                """
                select stage, outcome, partner, sector, strategy_area, department, profile, count(*) as cases
                  from figure_case c where %s
                 group by stage, outcome, partner, sector, strategy_area, department, profile
                """
                        .formatted(filters.condition()),
                filters.parameters(),
                (row, place) -> new Cases(
                        row.getString("stage"),
                        row.getString("outcome"),
                        dimensions(row, List.of(Dimension.values())),
                        row.getInt("cases")));
    }

    /** Companies alike in these two of all that they can be told apart by, however far they are. */
    List<Cases> companies(Filters filters, Dimension one, Dimension other) {
        return database.query(
                """
                select %1$s, %2$s, count(*) as cases from figure_case c where %3$s group by %1$s, %2$s
                """
                        .formatted(one.column(), other.column(), filters.condition()),
                filters.parameters(),
                (row, place) -> new Cases(null, null, dimensions(row, List.of(one, other)), row.getInt("cases")));
    }

    List<Openings> openings(Filters filters) {
        return database.query(
                """
                select o.gaps, o.services, count(*) as openings, sum(o.readiness_index) as points
                  from figure_opening o join figure_case c on c.number = o.journey
                 where %s group by o.gaps, o.services
                """
                        .formatted(filters.condition()),
                filters.parameters(),
                (row, place) -> new Openings(
                        row.getString("gaps"),
                        row.getString("services"),
                        row.getInt("openings"),
                        row.getLong("points")));
    }

    private static Map<Dimension, String> dimensions(ResultSet row, List<Dimension> asked) throws SQLException {
        var by = new EnumMap<Dimension, String>(Dimension.class);
        for (var dimension : asked) {
            by.put(dimension, row.getString(dimension.column()));
        }
        return by;
    }

    List<Promises> promises(Filters filters, Instant now) {
        return database.query(
                """
                select name, partner, kept_gross, kept_net,
                       count(*) filter (where kept_at <= due) as in_time,
                       count(*) filter (where kept_at > due) as late,
                       count(*) filter (where kept_at is null and due <= coalesce(closed_at, stands_since, :now)) as broken,
                       count(*) filter (where kept_at is null and due > coalesce(stands_since, :now) and closed_at is null)
                         as running
                  from figure_promise p join figure_case c on c.number = p.journey
                 where %s group by name, partner, kept_gross, kept_net
                """
                        .formatted(filters.condition()),
                filters.parameters().addValue("now", now.atOffset(ZoneOffset.UTC)),
                (row, place) -> new Promises(
                        row.getString("name"),
                        row.getString("partner"),
                        row.getObject("kept_gross", Integer.class),
                        row.getObject("kept_net", Integer.class),
                        row.getInt("in_time"),
                        row.getInt("late"),
                        row.getInt("broken"),
                        row.getInt("running")));
    }

    List<Actions> actions(Filters filters) {
        return database.query(
                """
                select prescriber, deliverer, biller, state, changed, count(*) as actions
                  from figure_action a join figure_case c on c.number = a.journey
                 where %s group by prescriber, deliverer, biller, state, changed
                """
                        .formatted(filters.condition()),
                filters.parameters(),
                (row, place) -> new Actions(
                        row.getString("prescriber"),
                        row.getString("deliverer"),
                        row.getString("biller"),
                        row.getString("state"),
                        row.getInt("changed"),
                        row.getInt("actions")));
    }

    /** Every time that the questions were answered again, by the months since the submission. */
    List<Readiness> reviews(Filters filters) {
        return database.query(
                """
                select months, count(*) as answers, sum(readiness_index) as points, sum(opening) as at_opening from (
                  select d.readiness_index, o.readiness_index as opening,
                         case when d.filed_at < c.submitted_at + interval '9' month then 6
                              when d.filed_at < c.submitted_at + interval '18' month then 12
                              else 24 end as months
                    from diagnosis d join figure_case c on c.number = d.journey
                    join figure_opening o on o.journey = d.journey
                   where d.occasion = 'REVIEW' and %s) counted
                 group by months order by months
                """
                        .formatted(filters.condition()),
                filters.parameters(),
                (row, place) -> new Readiness(
                        row.getInt("months"), row.getInt("answers"), row.getLong("points"), row.getLong("at_opening")));
    }

    /** Open cases of which nobody has spoken with the company since a moment, the longest silent first. */
    List<Silent> silent(Filters filters, Instant since, int most) {
        return database.query(
                """
                select number, company_name, expert, last_contact from (
                  select c.number, c.company_name, c.expert,
                         greatest(c.submitted_at,
                           coalesce((select max(a.called_at) from attempt a where a.journey = c.number
                                        and a.outcome <> 'NOT_REACHED'), c.submitted_at),
                           coalesce((select max(a.noted_at) from appointment a where a.journey = c.number
                                        and a.outcome = 'HELD'), c.submitted_at),
                           coalesce((select max(m.held_at) from review_meeting m where m.journey = c.number), c.submitted_at),
                           coalesce((select max(n.written_at) from note n where n.journey = c.number
                                        and n.kind in ('CALL', 'MAIL', 'VISIT', 'GRANT_WISHED')), c.submitted_at)) as last_contact
                    from figure_case c
                   where %s and c.closed_at is null and c.submitted_at < :since) carried
                 where last_contact < :since order by last_contact, number limit :most
                """
                        .formatted(filters.condition()),
                filters.parameters()
                        .addValue("since", since.atOffset(ZoneOffset.UTC))
                        .addValue("most", most),
                (row, place) -> new Silent(
                        row.getString("number"),
                        row.getString("company_name"),
                        row.getString("expert"),
                        row.getObject("last_contact", OffsetDateTime.class).toInstant()));
    }

    /**
     * Of today, whatever the period: open cases, and open tasks, of each expert. No common table expression: H2 would keep the
     * parameters of its first use.
     *
     * @param experts whose tasks count beside those of whoever has a case; a manager's escalations do not
     */
    List<Load> loads(Filters filters, Set<String> experts, Instant until) {
        return database.query(
                """
                select expert, sum(cases) as cases, sum(tasks) as tasks, sum(due) as due from (
                  select c.expert, count(*) as cases, 0 as tasks, 0 as due from figure_case c
                   where c.closed_at is null and c.expert is not null%1$s group by c.expert
                  union all
                  select assignee_, 0, count(*), sum(case when due_date_ < :until then 1 else 0 end) from act_ru_task
                   where assignee_ in (:experts)
                      or assignee_ in (select c.expert from figure_case c where c.closed_at is null%1$s)
                   group by assignee_) loads
                 group by expert order by expert
                """
                        .formatted(filters.choice("c.partner")),
                filters.parameters()
                        .addValue("experts", experts.isEmpty() ? Set.of("") : experts)
                        .addValue("until", Timestamp.from(until)),
                (row, place) ->
                        new Load(row.getString("expert"), row.getInt("cases"), row.getInt("tasks"), row.getInt("due")));
    }

    /**
     * What waits in the weeks to come, whatever the period: promises, meetings with their rhythm, ends of actions. An
     * action is the work of whoever delivers it.
     */
    List<Ahead> ahead(Filters filters, Instant now, Instant end) {
        return database.query(
                """
                select p.name as kind, p.due as due_at, cast(null as date) as due_on, 0 as every_months,
                       cast(null as date) as last_day
                  from promise p join figure_case c on c.number = p.journey
                 where p.kept_at is null and c.closed_at is null and p.due >= :now and p.due < :until%1$s
                union all
                select case when m.closing then 'closing' else 'meeting' end, cast(null as timestamp with time zone),
                       m.takes_place_on, v.review_every_months, v.ends_on
                  from review_meeting m join figure_case c on c.number = m.journey
                  join roadmap_version v on v.journey = m.journey and v.state = 'IN_FORCE'
                 where m.outcome is null and c.closed_at is null%1$s
                union all
                select 'delivery', cast(null as timestamp with time zone), a.ends_on, 0, cast(null as date)
                  from figure_action a join figure_case c on c.number = a.journey
                 where a.state = 'PLANNED' and c.closed_at is null%2$s
                """
                        .formatted(filters.choice("c.partner"), filters.choice("a.deliverer")),
                filters.parameters()
                        .addValue("now", now.atOffset(ZoneOffset.UTC))
                        .addValue("until", end.atOffset(ZoneOffset.UTC)),
                (row, place) -> new Ahead(
                        row.getString("kind"),
                        day(row),
                        row.getInt("every_months"),
                        row.getObject("last_day", LocalDate.class)));
    }

    private static LocalDate day(ResultSet row) throws SQLException {
        var at = row.getObject("due_at", OffsetDateTime.class);
        return at == null ? row.getObject("due_on", LocalDate.class) : ParisTime.dayOf(at.toInstant());
    }
}
