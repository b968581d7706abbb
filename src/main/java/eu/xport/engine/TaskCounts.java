package eu.xport.engine;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/** How much there is to do, counted where the engine keeps its tasks: its own queries would ask once for each person. */
@Component
public class TaskCounts {

    private static final String DUE =
            """
            select assignee_, count(*) as tasks from act_ru_task
             where assignee_ is not null and due_date_ < ? group by assignee_
            """;

    private final JdbcOperations database;

    TaskCounts(JdbcOperations database) {
        this.database = database;
    }

    /** The open tasks of each person that are due before a moment, overdue ones among them. */
    public Map<String, Integer> dueBefore(Instant moment) {
        var counts = new HashMap<String, Integer>();
        database.query(
                DUE,
                row -> {
                    counts.put(row.getString("assignee_"), row.getInt("tasks"));
                },
                Timestamp.from(moment));
        return counts;
    }
}
