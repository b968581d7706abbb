package eu.xport.contact;

import eu.xport.engine.People;
import eu.xport.journey.CaseFacts;
import eu.xport.journey.JourneyNumber;
import eu.xport.journey.Journeys;
import eu.xport.organisation.Partner;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** For whom the expert works, and how to write to the expert. */
@Component
class ExpertFacts implements CaseFacts {

    private final Journeys journeys;
    private final People people;

    ExpertFacts(Journeys journeys, People people) {
        this.journeys = journeys;
        this.people = people;
    }

    @Override
    public Map<String, Object> of(JourneyNumber number, Locale language) {
        var journey = journeys.of(number);
        var facts = new HashMap<String, Object>();
        journey.partner().map(Partner::titleOf).ifPresent(title -> facts.put("expertPartner", title));
        journey.expert().flatMap(people::mailOf).ifPresent(address -> facts.put("expertEmail", address));
        return facts;
    }
}
