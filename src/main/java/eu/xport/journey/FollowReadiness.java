package eu.xport.journey;

import eu.xport.diagnosis.DiagnosisAssessed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The company has answered the questions again: cards and lists show how ready it is now. */
@Component
class FollowReadiness {

    private final Journeys journeys;

    FollowReadiness(Journeys journeys) {
        this.journeys = journeys;
    }

    @EventListener
    void on(DiagnosisAssessed diagnosis) {
        if (diagnosis.countsForCase()) {
            journeys.assess(diagnosis.journey(), diagnosis.readinessBand(), diagnosis.exporterProfile());
        }
    }
}
