package eu.xport.scale;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Makes a few cases many, on PostgreSQL: each is copied on the server, with all that our tables and the engine hold of it,
 * under a number, a SIREN and ids of its own. Copies of finished cases lie up to two years further back.
 */
class ManyCases {

    private static final List<String> OURS = List.of(
            "journey",
            "company",
            "search_word",
            "promise",
            "clock_stop",
            "note",
            "breach",
            "diagnosis",
            "attempt",
            "appointment",
            "roadmap",
            "roadmap_version",
            "roadmap_action",
            "delivery",
            "review_meeting",
            "result",
            "letter");

    private static final List<String> HISTORY =
            List.of("act_hi_procinst", "act_hi_actinst", "act_hi_taskinst", "act_hi_decinst", "act_hi_incident");

    /** What of the engine says where an open case stands; those that others point at first. */
    private static final List<String> RUNNING = List.of(
            "act_ru_execution",
            "act_ru_task",
            "act_ru_variable",
            "act_ru_event_subscr",
            "act_ru_job",
            "act_ru_identitylink");

    /** Columns that point at something of the same case. */
    private static final Set<String> OWN_IDS = Set.of(
            "id_",
            "proc_inst_id_",
            "root_proc_inst_id_",
            "process_instance_id_",
            "execution_id_",
            "act_inst_id_",
            "parent_act_inst_id_",
            "parent_id_",
            "super_exec_",
            "task_id_",
            "call_proc_inst_id_",
            "super_process_instance_id_",
            "root_dec_inst_id_",
            "cause_incident_id_",
            "root_cause_incident_id_",
            "var_scope_");

    private static final Set<String> NUMBERS = Set.of("journey", "business_key_");

    /** Numbers of the copies of one case. */
    private static final long BLOCK = 100_000;

    private final JdbcTemplate database;

    /** @param database over one connection, which does not check what points at what while it copies */
    ManyCases(JdbcTemplate database) {
        this.database = database;
    }

    /** Copies what is there until there are so many of each kind, and refreshes what the planner knows. */
    void make(int finished, int open) {
        database.execute("set session_replication_role = replica");
        copies("open_siren is null", finished, 0, 700);
        copies("open_siren is not null", open, 500, 5);
        database.execute("set session_replication_role = origin");
        database.execute("analyze");
    }

    private void copies(String which, int wanted, int block, int days) {
        var seeds =
                database.queryForList("select number from journey where " + which + " order by number", String.class);
        var each = (wanted - seeds.size()) / seeds.size();
        for (var place = 0; place < seeds.size(); place++) {
            copy(seeds.get(place), (block + place) * BLOCK, each, days);
        }
    }

    private void copy(String seed, long offset, int times, int days) {
        OURS.forEach(table -> copy(table, mine(table, seed), seed, offset, times, days));
        var processes = "(select id_ from act_hi_procinst where business_key_ = '%s')".formatted(seed);
        HISTORY.forEach(table -> copy(table, "proc_inst_id_ in " + processes, seed, offset, times, days));
        RUNNING.forEach(table -> copy(table, running(table, processes), seed, offset, times, days));
    }

    private static String mine(String table, String seed) {
        return switch (table) {
            case "journey" -> "number = '%s'".formatted(seed);
            case "company" -> "siren = (select siren from journey where number = '%s')".formatted(seed);
            case "search_word" -> "journey = '%s' and word !~ '^[0-9]+$' and word !~ '^xp'".formatted(seed);
            default -> "journey = '%s'".formatted(seed);
        };
    }

    private static String running(String table, String processes) {
        return switch (table) {
            case "act_ru_job" -> "process_instance_id_ in " + processes;
            case "act_ru_identitylink" -> "task_id_ in (select id_ from act_ru_task where proc_inst_id_ in " + processes
                    + ")";
            case "act_ru_variable" -> "bytearray_id_ is null and proc_inst_id_ in " + processes;
            default -> "proc_inst_id_ in " + processes;
        };
    }

    private void copy(String table, String which, String seed, long offset, int times, int days) {
        var columns = new ArrayList<String>();
        var values = new ArrayList<String>();
        columnsOf(table).forEach((column, type) -> {
            columns.add(column);
            values.add(value(table, column, type, seed, offset, days));
        });
        database.execute("insert into %s (%s) select %s from %s t, generate_series(1, %d) n where %s"
                .formatted(table, String.join(", ", columns), String.join(", ", values), table, times, which));
    }

    private Map<String, String> columnsOf(String table) {
        return database
                .queryForList(
                        "select column_name, data_type from information_schema.columns where table_name = ?"
                                + " and is_identity = 'NO' order by ordinal_position",
                        table)
                .stream()
                .collect(
                        Collectors.toMap(row -> (String) row.get("column_name"), row -> (String) row.get("data_type")));
    }

    private static String value(String table, String column, String type, String seed, long offset, int days) {
        if (NUMBERS.contains(column) || table.equals("journey") && column.equals("number")) {
            return "case when t.%1$s is null then null else substr('%2$s', 1, 8) || lpad((1000000 + %3$d + n)::text, 9, '0') end"
                    .formatted(column, seed, offset);
        }
        if (column.equals("siren") || column.equals("open_siren")) {
            return "case when t.%s is null then null else lpad((100000000 + %d + n)::text, 9, '0') end"
                    .formatted(column, offset);
        }
        if (column.equals("cause") && table.equals("letter") || table.startsWith("act_") && OWN_IDS.contains(column)) {
            return table.equals("letter") ? "t.cause || '-' || n" : "md5(t.%s || '-' || n)".formatted(column);
        }
        if (column.equals("digest")) {
            return "null";
        }
        return type.startsWith("timestamp") || type.equals("date")
                ? "(t.%s - (n %% %d) * interval '1 day')::%s".formatted(column, days, type)
                : "t." + column;
    }
}
