package eu.xport.engine;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The rules that people own, asked outside a process: their newest version answers. */
@Component
public class Decisions {

    private final ObjectProvider<ProcessEngine> engine;

    Decisions(ObjectProvider<ProcessEngine> engine) {
        this.engine = engine;
    }

    /** Every rule that fits, as its outputs by name. */
    public List<Map<String, Object>> ask(String decision, Map<String, Object> facts) {
        return decisions().evaluateDecisionTableByKey(decision, facts).getResultList();
    }

    private DecisionService decisions() {
        return engine.getObject().getDecisionService();
    }
}
