package eu.xport.engine;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Output;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The rules that people own, asked outside a process: their newest version answers, whoever sits at the screen. */
@Component
public class Decisions {

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

    private static final ThreadLocal<Boolean> LOOK = ThreadLocal.withInitial(() -> false);

    private final ObjectProvider<ProcessEngine> engine;
    private final OwnAccount own;

    Decisions(ObjectProvider<ProcessEngine> engine, OwnAccount own) {
        this.engine = engine;
        this.own = own;
    }

    /** Every rule that fits, as its outputs by name. It is looked up, not decided: no record is left. */
    public List<Map<String, Object>> ask(String decision, Map<String, Object> facts) {
        var before = LOOK.get();
        LOOK.set(true);
        try {
            return forEverybody(services -> services.getDecisionService()
                    .evaluateDecisionTableByKey(decision, facts)
                    .getResultList());
        } finally {
            LOOK.set(before);
        }
    }

    /** Whether this thread asks for a room at this moment. */
    static boolean areLookedUp() {
        return LOOK.get();
    }

    /** Which version of the rules would answer now. */
    public String newest(String decision) {
        return forEverybody(services -> services.getRepositoryService()
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(decision)
                .latestVersion()
                .singleResult()
                .getId());
    }

    /** What a rule may answer, in the order in which its newest table lists it; nothing where the table lists nothing. */
    public List<String> answers(String decision, String output) {
        return forEverybody(services -> table(services, newest(decision), decision).getOutputs().stream()
                .filter(column -> output.equals(column.getName()))
                .map(Output::getOutputValues)
                .filter(Objects::nonNull)
                .flatMap(values ->
                        QUOTED.matcher(values.getText().getTextContent()).results())
                .map(quoted -> quoted.group(1))
                .toList());
    }

    private static DecisionTable table(ProcessEngine services, String version, String decision) {
        Decision asked =
                services.getRepositoryService().getDmnModelInstance(version).getModelElementById(decision);
        return (DecisionTable) asked.getExpression();
    }

    /** A room that asks does so for the case, not for the person who happens to send a form. */
    private <T> T forEverybody(Function<ProcessEngine, T> question) {
        return own.does(() -> question.apply(engine.getObject()));
    }
}
