package eu.xport.journey.portfolio;

import eu.xport.engine.FormRefused;
import eu.xport.engine.People;
import eu.xport.journey.CaseExperts;
import eu.xport.journey.Journeys;
import org.springframework.stereotype.Component;

/** Those of the same partner, who take the cases where nobody is named. */
@Component
class Colleagues {

    private final Journeys journeys;
    private final CaseExperts experts;
    private final People people;

    Colleagues(Journeys journeys, CaseExperts experts, People people) {
        this.journeys = journeys;
        this.experts = experts;
        this.people = people;
    }

    /** @throws FormRefused of this field, when one of the partners has nobody else here today */
    void need(String field, String former) {
        journeys.partnersOf(former).stream()
                .filter(partner -> experts.present(partner).stream()
                        .allMatch(colleague -> colleague.id().equals(former)))
                .findFirst()
                .ifPresent(partner -> {
                    throw FormRefused.because(field, "noColleague", people.titleOf(partner));
                });
    }
}
