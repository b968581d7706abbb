package eu.xport.lost;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** Timers of cases, on whose days the test does not wait. */
record Timers(List<String> jobs, List<String> cases, JdbcTemplate sql) {

    /** Those that wait at an event of the models, in the cases of some companies. */
    static Timers of(String event, List<String> sirens, Database database) {
        var waiting = " from act_ru_job j join act_ru_jobdef d on d.id_ = j.job_def_id_"
                + " join act_hi_procinst p on p.id_ = j.process_instance_id_"
                + " join journey c on c.number = p.business_key_"
                + " where d.act_id_ = ? and c.siren in (" + list(sirens) + ")";
        var sql = database.sql();
        return new Timers(
                sql.queryForList("select j.id_" + waiting, String.class, event),
                sql.queryForList("select c.number" + waiting, String.class, event),
                sql);
    }

    /** All at this moment. */
    void fallsDue() {
        sql.update("update act_ru_job set duedate_ = now() at time zone 'utc' where id_ in (" + list(jobs) + ")");
    }

    boolean areOver() {
        return counts("select count(*) from act_ru_job where id_ in (" + list(jobs) + ")")
                .equals(List.of(0));
    }

    /** The nodes that work on them at this moment. */
    List<String> owners() {
        return sql.queryForList(
                "select distinct lock_owner_ from act_ru_job where lock_owner_ is not null and id_ in (" + list(jobs)
                        + ")",
                String.class);
    }

    /** How often each came to its end. */
    List<Integer> timesFired() {
        return counts("select count(*) from act_hi_job_log where job_state_ = 2 and job_id_ in (" + list(jobs)
                + ") group by job_id_");
    }

    /** How many letters of a kind each case has, where it has any. */
    List<Integer> letters(String kind) {
        return counts("select count(*) from letter where kind = '" + kind + "' and journey in (" + list(cases)
                + ") group by journey");
    }

    /** How many tasks of a kind each case has, where it has any. */
    List<Integer> tasks(String key) {
        return counts("select count(*) from act_hi_taskinst t join act_hi_procinst p on p.id_ = t.proc_inst_id_"
                + " where t.task_def_key_ = '" + key + "' and p.business_key_ in (" + list(cases)
                + ") group by p.business_key_");
    }

    private List<Integer> counts(String query) {
        return sql.queryForList(query, Integer.class);
    }

    private static String list(Collection<String> ids) {
        return ids.stream().map(id -> "'" + id + "'").collect(Collectors.joining(", "));
    }
}
