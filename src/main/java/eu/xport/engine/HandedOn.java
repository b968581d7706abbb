package eu.xport.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.Spin;

/** What a form hands on to the task that opens in the same step: the engine knows it for so long, and writes it nowhere. */
public final class HandedOn {

    private static final String NAME = "handedOn";

    private HandedOn() {}

    /** Beside what the process goes on with. */
    public static Map<String, Object> with(Map<String, Object> variables, Fields fields) {
        var all = new HashMap<>(variables);
        all.put(NAME, Variables.stringValue(Spin.JSON(fields.values()).toString(), true));
        return all;
    }

    /** None, where the task opens in another step than the one that sent the form. */
    @SuppressWarnings("unchecked")
    public static Optional<Fields> at(Step step) {
        return step.text(NAME).map(json -> new Fields(Spin.JSON(json).mapTo(Map.class)));
    }
}
