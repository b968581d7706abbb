package eu.xport.financing.grant;

import eu.xport.engine.Fields;
import eu.xport.engine.HandedOn;
import eu.xport.engine.Step;
import eu.xport.engine.Submission;
import eu.xport.engine.TaskForm;
import eu.xport.engine.Texts;
import eu.xport.financing.Simulations;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a grant would come to is read, and may be tried with other costs. */
@Component
class ReadGrantSimulationForm implements TaskForm {

    private final SimulatedCosts costs;
    private final GrantSimulationLines lines;
    private final Texts texts;

    ReadGrantSimulationForm(SimulatedCosts costs, GrantSimulationLines lines, Texts texts) {
        this.costs = costs;
        this.lines = lines;
        this.texts = texts;
    }

    @Override
    public String id() {
        return "ReadGrantSimulation";
    }

    @Override
    public boolean asks(Submission submission, String key) {
        return Simulations.NEXT.equals(key) || SimulatedCosts.asks(key);
    }

    @Override
    public Map<String, Object> shows(Step step) {
        var figures = HandedOn.at(step).orElseGet(() -> new Fields(Map.of()));
        var shown = new HashMap<>(SimulatedCosts.shown(figures));
        shown.put("costKinds", costs.kinds(texts.staffLanguage()));
        shown.put("simulationLine", texts.staff("portal.simulation.only"));
        if (!figures.values().isEmpty()) {
            shown.putAll(lines.of(figures, costs.simulated(figures)));
        }
        return shown;
    }

    @Override
    public Map<String, Object> takes(Submission submission) {
        return Simulations.next(submission, costs::simulated);
    }
}
