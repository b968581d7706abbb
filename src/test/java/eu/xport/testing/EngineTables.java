package eu.xport.testing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The engine's own tables, read as an attacker or an auditor would: every column of every row. */
@Component
public class EngineTables {

    private final JdbcTemplate database;

    EngineTables(JdbcTemplate database) {
        this.database = database;
    }

    /** Where a text stands: one line a row, {@code <table> <column>}. */
    public List<String> mentioning(String text) {
        return names().stream()
                .flatMap(table -> database.queryForList("select * from " + table).stream()
                        .flatMap(row -> row.entrySet().stream()
                                .filter(column -> asText(column.getValue()).contains(text))
                                .map(column -> place(table, column.getKey(), row))))
                .toList();
    }

    private List<String> names() {
        return database.queryForList(
                "select lower(table_name) from information_schema.tables where lower(table_name) like 'act\\_%' escape '\\'",
                String.class);
    }

    private static String place(String table, String column, Map<String, Object> row) {
        var ofATask = row.entrySet().stream()
                .anyMatch(cell -> cell.getKey().equalsIgnoreCase("task_id_") && cell.getValue() != null);
        return table + " " + column.toLowerCase() + (ofATask ? " of a task" : "");
    }

    private static String asText(Object value) {
        return value instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : String.valueOf(value);
    }
}
