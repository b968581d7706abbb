package eu.xport.financing.insurance;

import eu.xport.engine.StartForm;
import eu.xport.engine.Submission;
import eu.xport.financing.Simulations;
import org.springframework.stereotype.Component;

/** Somebody of the staff names a budget and what is sold, to see what the insurance would pay and take. */
@Component
class SimulateInsuranceForm implements StartForm {

    private final SimulatedPath path;
    private final Simulations simulations;

    SimulateInsuranceForm(SimulatedPath path, Simulations simulations) {
        this.path = path;
        this.simulations = simulations;
    }

    @Override
    public String id() {
        return "SimulateInsurance";
    }

    @Override
    public boolean asks(Submission submission, String key) {
        return SimulatedPath.asks(key);
    }

    @Override
    public Opening takes(Submission submission) {
        path.in(submission.fields());
        return simulations.begun(submission);
    }
}
