package eu.xport.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;

/** One decision of the folder {@code processes} and the facts given to it, evaluated by the decision engine alone. */
public record Rules(DmnDecision decision, Map<String, Object> facts) {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    /** The decision with this id, from the file that bears the same name in kebab case. */
    public static Rules of(String decision) {
        return of(fileOf(decision), decision);
    }

    public static Rules of(String file, String decision) {
        var model = Rules.class.getClassLoader().getResourceAsStream("processes/" + file);
        return new Rules(ENGINE.parseDecision(decision, model), Map.of());
    }

    public static String fileOf(String decision) {
        return decision.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase() + ".dmn";
    }

    /** These rules with one more fact; a fact may be null, as a process variable may. */
    public Rules given(String fact, Object value) {
        var more = new HashMap<>(facts);
        more.put(fact, value);
        return new Rules(decision, more);
    }

    /** The only row that fits, by name of the output. */
    public Map<String, Object> row() {
        var rows = rows();
        if (rows.size() != 1) {
            throw new AssertionError("%s with %s yields %s".formatted(decision.getKey(), facts, rows));
        }
        return rows.get(0);
    }

    public List<Map<String, Object>> rows() {
        return new ArrayList<>(ENGINE.evaluateDecision(decision, facts).getResultList());
    }

    /** What the only row that fits says in this output. */
    public Object yield(String output) {
        return row().get(output);
    }

    /** What all rows that fit say in this output. */
    public List<Object> all(String output) {
        return rows().stream().map(row -> row.get(output)).toList();
    }
}
