package eu.xport.journey;

import eu.xport.engine.ModelFunction;
import org.springframework.stereotype.Component;

/** Who a task of a case is entrusted to; asked by the models when the task is created. */
@Component
public class CaseExpert implements ModelFunction {

    private final Journeys journeys;

    CaseExpert(Journeys journeys) {
        this.journeys = journeys;
    }

    /** The expert who looks after the company. */
    public String of(String journey) {
        return journeys.of(JourneyNumber.of(journey)).expert().orElse(null);
    }

    /** The same expert where the own organisation delivers; otherwise nobody: the delivering partner's experts choose. */
    public String forDelivery(String journey, String deliverer) {
        var entrusted = journeys.of(JourneyNumber.of(journey));
        return entrusted.partner().filter(deliverer::equals).isPresent()
                ? entrusted.expert().orElse(null)
                : null;
    }
}
