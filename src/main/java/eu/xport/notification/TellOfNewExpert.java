package eu.xport.notification;

import eu.xport.engine.Processes;
import eu.xport.journey.CaseEntrusted;
import eu.xport.journey.Journeys;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A case goes from one expert to another: a process of its own tells whoever has to know. */
@Component
class TellOfNewExpert {

    private final Processes processes;
    private final Journeys journeys;

    TellOfNewExpert(Processes processes, Journeys journeys) {
        this.processes = processes;
        this.journeys = journeys;
    }

    /** A new case is announced by its own process. */
    @EventListener
    void on(CaseEntrusted entrusted) {
        if (entrusted.former().isPresent()) {
            processes.start(
                    "ExpertChanged",
                    entrusted.journey().text(),
                    Map.of(
                            "companyName",
                            journeys.of(entrusted.journey()).companyName(),
                            SeeWhatWasTold.NEW_EXPERT,
                            entrusted.expert(),
                            "oneOfMany",
                            entrusted.oneOfMany()));
        }
    }
}
