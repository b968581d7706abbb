package eu.xport.financing.insurance;

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

/** What the insurance would pay and take is read, and may be tried with other figures. */
@Component
class ReadInsuranceSimulationForm implements TaskForm {

    private final SimulatedPath path;
    private final InsuranceSimulator simulator;
    private final InsuranceSimulationLines lines;
    private final Texts texts;

    ReadInsuranceSimulationForm(
            SimulatedPath path, InsuranceSimulator simulator, InsuranceSimulationLines lines, Texts texts) {
        this.path = path;
        this.simulator = simulator;
        this.lines = lines;
        this.texts = texts;
    }

    @Override
    public String id() {
        return "ReadInsuranceSimulation";
    }

    @Override
    public boolean asks(Submission submission, String key) {
        return Simulations.NEXT.equals(key) || SimulatedPath.asks(key);
    }

    @Override
    public Map<String, Object> shows(Step step) {
        var figures = HandedOn.at(step).orElseGet(() -> new Fields(Map.of()));
        var shown = new HashMap<>(figures.values());
        shown.keySet().removeIf(key -> !SimulatedPath.asks(key));
        shown.put("simulationLine", texts.staff("portal.simulation.insurance.only"));
        if (!figures.values().isEmpty()) {
            shown.putAll(lines.of(simulator.simulate(path.in(figures))));
        }
        return shown;
    }

    @Override
    public Map<String, Object> takes(Submission submission) {
        return Simulations.next(submission, path::in);
    }
}
