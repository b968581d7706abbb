package eu.xport.organisation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The first day has begun: the open tasks go to the substitute; later ones find their way themselves. */
@Component
class OfferToSubstitute implements JavaDelegate {

    private final Substitution substitution;

    OfferToSubstitute(Substitution substitution) {
        this.substitution = substitution;
    }

    @Override
    public void execute(DelegateExecution process) {
        substitution.settle(
                (String) process.getVariable(AbsenceTimes.PARTNER), (String) process.getVariable(AbsenceTimes.EXPERT));
    }
}
