package eu.xport.contact;

import eu.xport.engine.Option;
import eu.xport.journey.CaseExperts;
import eu.xport.journey.Journeys;
import eu.xport.organisation.Experts;
import java.util.List;
import org.springframework.stereotype.Component;

/** A case may go to every expert of the three partners. */
@Component
class PartnersExperts implements CaseExperts {

    private final Experts experts;
    private final Journeys journeys;

    PartnersExperts(Experts experts, Journeys journeys) {
        this.experts = experts;
        this.journeys = journeys;
    }

    @Override
    public List<Option> choices() {
        return experts.choices(journeys.openCases());
    }

    @Override
    public String nameOf(String user) {
        return experts.nameOf(user);
    }

    @Override
    public Chosen chosen(String field, String user) {
        var expert = experts.chosen(field, user);
        return new Chosen(expert.id(), expert.partner());
    }
}
