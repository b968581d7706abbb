package eu.xport.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The steps that were given up, the latest first: where they failed, not the processes above that wait for them. */
@Component
public class OpenFailures {

    /** The engine's own questions know neither the business key beside an incident nor which one is the cause. */
    private static final String LINES =
            """
            select i.id_, i.incident_timestamp_, i.incident_msg_, i.activity_id_, i.proc_inst_id_, i.proc_def_id_,
                   e.business_key_, d.key_, j.id_ as job_, j.retries_
              from act_ru_incident i
              left join act_ru_execution e on e.id_ = i.proc_inst_id_
              left join act_re_procdef d on d.id_ = i.proc_def_id_
              left join act_ru_job j on j.id_ = i.configuration_
             where i.root_cause_incident_id_ = i.id_
             order by i.incident_timestamp_ desc, i.id_
             limit :most offset :skip
            """;

    private static final String COUNT = "select count(*) from act_ru_incident where root_cause_incident_id_ = id_";

    private final JdbcClient database;
    private final ModelNames names;

    OpenFailures(JdbcClient database, ModelNames names) {
        this.database = database;
        this.names = names;
    }

    public int count() {
        return database.sql(COUNT).query(Integer.class).single();
    }

    public List<OpenFailure> newest(int most, int skip) {
        return database.sql(LINES)
                .param("most", most)
                .param("skip", skip)
                .query((row, place) -> failure(row))
                .list();
    }

    private OpenFailure failure(ResultSet row) throws SQLException {
        return new OpenFailure(
                row.getString("id_"),
                row.getTimestamp("incident_timestamp_").toInstant(),
                row.getString("job_"),
                row.getInt("retries_"),
                row.getString("incident_msg_"),
                row.getString("business_key_"),
                row.getString("key_"),
                names.process(row.getString("proc_def_id_"), row.getString("key_")),
                row.getString("activity_id_"),
                names.element(
                        row.getString("proc_def_id_"), row.getString("activity_id_"), row.getString("activity_id_")),
                row.getString("proc_inst_id_"));
    }
}
