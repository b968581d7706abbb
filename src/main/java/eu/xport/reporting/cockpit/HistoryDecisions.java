package eu.xport.reporting.cockpit;

import static eu.xport.reporting.cockpit.HistoryRows.OF_CASE;
import static eu.xport.reporting.cockpit.HistoryRows.moment;

import eu.xport.engine.ModelNames;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the rules decided, and from what; what a decision asks of others stands in its own answer. */
@Component
@Order(40)
class HistoryDecisions implements HistoryChapter {

    private static final String VALUES =
            """
            select v.DEC_INST_ID_ as decision, h.DEC_DEF_KEY_ as rules, v.CLAUSE_ID_ as clause,
                   coalesce(v.CLAUSE_NAME_, v.CLAUSE_ID_) as label, v.TEXT_ as words,
                   v.VAR_TYPE_ as kind, v.LONG_ as whole, v.DOUBLE_ as number
              from %s v join ACT_HI_DECINST h on h.ID_ = v.DEC_INST_ID_ %s and h.ROOT_DEC_INST_ID_ is null
             order by h.EVAL_TIME_, %s""";

    /** What the codes of a column are, where we have names for them: the column is called as the variable that it fills. */
    private static final Map<String, String> CODES = Map.of(
            "readinessBand", "band",
            "exporterProfile", "profile",
            "gaps", "dimension",
            "sector", "sector",
            "strategyArea", "strategyArea",
            "department", "department",
            "partner", "partner",
            "promise", "promise",
            "deadline", "promise",
            "service", "service");

    private final HistoryRows rows;
    private final ModelNames models;
    private final HistoryWords words;

    HistoryDecisions(HistoryRows rows, ModelNames models, HistoryWords words) {
        this.rows = rows;
        this.models = models;
        this.words = words;
    }

    private record Decision(String id, String name, Instant at) {}

    private record Value(String decision, String text) {}

    @Override
    public Told of(HistoryCase told) {
        var decisions = rows.of(
                told.number(),
                """
                select h.ID_ as id, h.DEC_DEF_KEY_ as rules, coalesce(h.DEC_DEF_NAME_, h.DEC_DEF_KEY_) as name,
                       h.EVAL_TIME_ as decided
                  from ACT_HI_DECINST h %s and h.ROOT_DEC_INST_ID_ is null order by h.EVAL_TIME_, h.ID_"""
                        .formatted(OF_CASE),
                (row, place) -> new Decision(
                        row.getString("id"),
                        models.decision(row.getString("rules"), row.getString("name")),
                        moment(row, "decided")));
        var inputs = values(told, "ACT_HI_DEC_IN", "v.ID_");
        var outputs = values(told, "ACT_HI_DEC_OUT", "v.RULE_ORDER_, v.ID_");
        return new Told(
                words.section(
                        "decisions",
                        List.of("when", "decision", "inputs", "outputs"),
                        decisions.stream()
                                .map(decision -> HistorySection.row(
                                        words.moment(decision.at()),
                                        decision.name(),
                                        inputs.getOrDefault(decision.id(), ""),
                                        outputs.getOrDefault(decision.id(), "")))
                                .toList()),
                decisions.stream()
                        .map(decision ->
                                HistoryEvent.of(decision.at(), words.of("history.decided", decision.name()), ""))
                        .toList());
    }

    private Map<String, String> values(HistoryCase told, String table, String order) {
        return rows
                .of(
                        told.number(),
                        VALUES.formatted(table, OF_CASE, order),
                        (row, place) -> new Value(row.getString("decision"), text(row)))
                .stream()
                .collect(Collectors.groupingBy(
                        Value::decision, Collectors.mapping(Value::text, Collectors.joining("\n"))));
    }

    /** A decision that is one expression has no column to name. */
    private String text(ResultSet row) throws SQLException {
        var label = row.getString("label");
        return label == null
                ? value(row)
                : words.of(
                        "history.valueOf",
                        models.column(row.getString("rules"), row.getString("clause"), label),
                        named(row.getString("clause"), value(row)));
    }

    /** Several codes stand in one text, parted by spaces. */
    private String named(String clause, String value) {
        var kind = CODES.get(clause.substring(clause.lastIndexOf('_') + 1));
        return kind == null
                ? value
                : Stream.of(value.split(" "))
                        .map(code -> words.name(kind, code))
                        .collect(Collectors.joining(", "));
    }

    /** The engine keeps truth and dates as whole numbers. */
    private String value(ResultSet row) throws SQLException {
        return switch (String.valueOf(row.getString("kind"))) {
            case "boolean" -> words.of(row.getLong("whole") == 1 ? "history.yes" : "history.no");
            case "date" -> words.moment(Instant.ofEpochMilli(row.getLong("whole")));
            default -> Stream.of(row.getString("words"), row.getString("whole"), row.getString("number"))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse("–");
        };
    }
}
