package eu.xport.journey;

import eu.xport.engine.ModelFunction;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Who a task of a case is entrusted to; asked by the models when the task is created. */
@Component
class CaseExpert implements ModelFunction {

    private final Journeys journeys;

    CaseExpert(Journeys journeys) {
        this.journeys = journeys;
    }

    /** The expert who looks after the company. */
    public String of(DelegateExecution process) {
        return journey(process).expert().orElse(null);
    }

    /** The same expert where the own organisation delivers; otherwise nobody: the delivering partner's experts choose. */
    public String forDelivery(DelegateExecution process) {
        var deliverer = process.getVariable("deliverer");
        var entrusted = journey(process);
        return entrusted.partner().filter(deliverer::equals).isPresent()
                ? entrusted.expert().orElse(null)
                : null;
    }

    private Journey journey(DelegateExecution process) {
        return journeys.of(JourneyNumber.of(process.getProcessBusinessKey()));
    }
}
