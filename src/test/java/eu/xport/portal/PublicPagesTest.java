package eu.xport.portal;

import eu.xport.testing.JourneyTest;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** A Monday morning in March, a visitor, and the rows of every table. */
public abstract class PublicPagesTest extends JourneyTest {

    @LocalServerPort
    protected int port;

    @Autowired
    private JdbcTemplate database;

    protected Visit visit;

    @BeforeEach
    void somebodyComesOnMondayMorning() {
        story.beginsAt("2026-03-09T10:00");
        visit = Visit.speaking("en-GB,en;q=0.9", port);
    }

    protected long count(String table) {
        return database.queryForObject("select count(*) from " + table, Long.class);
    }

    /** How many rows each table has, the engine's tables too. */
    protected Map<String, Long> rows() {
        var rows = new TreeMap<String, Long>();
        database
                .queryForList(
                        "select table_name from information_schema.tables where lower(table_schema) = 'public'"
                                + " and table_type like '%TABLE%'",
                        String.class)
                .stream()
                .filter(table -> !table.toLowerCase().startsWith("act_ru_meter_log"))
                .forEach(table -> rows.put(table, count("\"" + table + "\"")));
        return rows;
    }
}
