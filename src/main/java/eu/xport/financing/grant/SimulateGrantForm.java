package eu.xport.financing.grant;

import eu.xport.engine.Option;
import eu.xport.engine.StartForm;
import eu.xport.engine.Submission;
import eu.xport.engine.Texts;
import eu.xport.financing.Simulations;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Somebody of the staff names costs to see what a grant would come to. */
@Component
class SimulateGrantForm implements StartForm {

    private final SimulatedCosts costs;
    private final Simulations simulations;
    private final Texts texts;

    SimulateGrantForm(SimulatedCosts costs, Simulations simulations, Texts texts) {
        this.costs = costs;
        this.simulations = simulations;
        this.texts = texts;
    }

    @Override
    public String id() {
        return "SimulateGrant";
    }

    @Override
    public boolean asks(Submission submission, String key) {
        return SimulatedCosts.asks(key);
    }

    @Override
    public Map<String, List<Option>> offers(Optional<String> reader) {
        return Map.of("costKinds", costs.kinds(texts.readerLanguage()));
    }

    @Override
    public Opening takes(Submission submission) {
        costs.simulated(submission.fields());
        return simulations.begun(submission);
    }
}
