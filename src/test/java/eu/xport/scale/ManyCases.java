package eu.xport.scale;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
            "result_confirmation",
            "booked_call",
            "hotline_question",
            "letter",
            "export_grant",
            "grant_cost",
            "grant_payment",
            "undertaking_member",
            "insurance_contract",
            "insurance_statement",
            "insurance_payment",
            "financing_entry");

    /** Grants and contracts, and what points at them. */
    private static final Map<String, String> FUNDED = Map.of(
            "export_grant", "number",
            "grant_cost", "export_grant",
            "grant_payment", "export_grant",
            "insurance_contract", "number",
            "insurance_statement", "contract",
            "insurance_payment", "contract",
            "financing_entry", "reference");

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

    /** The number of a copy. */
    private static final String COPY = "substr(s.number, 1, 8) || lpad((1000000 + s.first_copy + n)::text, 9, '0')";

    /** Numbers of the copies of one case. */
    private static final long BLOCK = 100_000;

    private final JdbcTemplate database;

    /** @param database over one connection, which does not check what points at what while it copies */
    ManyCases(JdbcTemplate database) {
        this.database = database;
    }

    /** Copies what is there until there are so many of each kind, and refreshes what the planner knows. */
    void make(int finished, int open) {
        if (database.queryForObject("select count(*) from journey", Integer.class) > finished) {
            return;
        }
        database.execute("set session_replication_role = replica");
        database.execute("create temp table seed (number text, siren text, first_copy bigint, copies int, days int)");
        seeds("open_siren is null", finished, 0, 700);
        seeds("open_siren is not null", open, 500, 5);
        database.execute("create temp table seed_process as select h.id_, s.* from act_hi_procinst h"
                + " join seed s on s.number = h.business_key_");
        var indexes = indexes();
        indexes.keySet().forEach(index -> database.execute("drop index " + index));
        Stream.of(OURS, HISTORY, RUNNING).flatMap(List::stream).forEach(this::copy);
        indexes.values().forEach(database::execute);
        database.execute("set session_replication_role = origin");
        database.execute("analyze");
    }

    private void seeds(String which, int wanted, int block, int days) {
        database.update(
                """
                insert into seed
                select number, siren, (? + row_number() over (order by number)) * %d,
                       (? - count(*) over ()) / count(*) over (), ?
                from journey where %s
                """
                        .formatted(BLOCK, which),
                block,
                wanted,
                days);
    }

    /** Rows go in faster without them; those that hold a constraint stay. */
    private Map<String, String> indexes() {
        return database
                .queryForList(
                        """
                        select indexname, indexdef from pg_indexes
                        where schemaname = 'public' and indexdef not like 'CREATE UNIQUE%'
                        """)
                .stream()
                .collect(Collectors.toMap(row -> (String) row.get("indexname"), row -> (String) row.get("indexdef")));
    }

    /** The rows of the seeds, with what is to become of them. */
    private static String source(String table) {
        var belonging = OURS.contains(table) ? ours(table) : engines(table);
        return "%s t join %s on %s cross join lateral generate_series(1, s.copies) n"
                .formatted(table, OURS.contains(table) ? "seed s" : "seed_process s", belonging);
    }

    private static String ours(String table) {
        return switch (table) {
            case "journey" -> "t.number = s.number";
            case "company", "undertaking_member" -> "t.siren = s.siren";
            case "grant_cost",
                    "grant_payment" -> "t.export_grant in (select number from export_grant where journey = s.number)";
            case "insurance_statement",
                    "insurance_payment" -> "t.contract in (select number from insurance_contract where journey = s.number)";
            case "search_word" -> "t.journey = s.number and t.word !~ '^[0-9]+$' and t.word !~ '^xp'";
            case "result_confirmation" -> "t.result in (select id from result where journey = s.number)";
            default -> "t.journey = s.number";
        };
    }

    private static String engines(String table) {
        return switch (table) {
            case "act_ru_job" -> "t.process_instance_id_ = s.id_";
            case "act_ru_identitylink" -> "t.task_id_ in (select id_ from act_ru_task where proc_inst_id_ = s.id_)";
            case "act_ru_variable" -> "t.proc_inst_id_ = s.id_ and t.bytearray_id_ is null";
            default -> "t.proc_inst_id_ = s.id_";
        };
    }

    private void copy(String table) {
        var columns = new ArrayList<String>();
        var values = new ArrayList<String>();
        columnsOf(table).forEach((column, type) -> {
            columns.add(column);
            values.add(value(table, column, type));
        });
        database.execute("insert into %s (%s) select %s from %s"
                .formatted(table, String.join(", ", columns), String.join(", ", values), source(table)));
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

    private static String value(String table, String column, String type) {
        if (NUMBERS.contains(column) || table.equals("journey") && column.equals("number")) {
            return "case when t.%s is null then null else %s end".formatted(column, COPY);
        }
        if (column.equals(FUNDED.get(table))) {
            return "substr(md5(t.%s || '-' || n), 1, 20)".formatted(column);
        }
        if (table.equals("result_confirmation") && column.equals("result")) {
            return "(select c.id from result c join result o on o.milestone = c.milestone where o.id = t.result and c.journey = %s)"
                    .formatted(COPY);
        }
        if (table.equals("booked_call") && column.equals("expert")) {
            return "t.expert || '-' || n";
        }
        if (column.equals("siren") || column.equals("open_siren") || column.equals("undertaking")) {
            return "case when t.%s is null then null else lpad((100000000 + s.first_copy + n)::text, 9, '0') end"
                    .formatted(column);
        }
        if (table.startsWith("act_") && OWN_IDS.contains(column)) {
            return "md5(t.%s || '-' || n)".formatted(column);
        }
        if (column.equals("cause") && table.equals("letter")) {
            return "t.cause || '-' || n";
        }
        if (column.equals("action_id")) {
            return "t.action_id || '-' || n";
        }
        if (column.equals("digest")) {
            return "null";
        }
        return type.startsWith("timestamp") || type.equals("date")
                ? "(t.%s - (n %% s.days) * interval '1 day')::%s".formatted(column, type)
                : "t." + column;
    }
}
