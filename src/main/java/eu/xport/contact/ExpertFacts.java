package eu.xport.contact;

import eu.xport.engine.People;
import eu.xport.journey.CaseFacts;
import eu.xport.journey.Journey;
import eu.xport.organisation.Partner;
import eu.xport.organisation.Presence;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** For whom the expert works, and how to write to the expert or to who stands in. */
@Component
class ExpertFacts implements CaseFacts {

    private final Presence presence;
    private final People people;

    ExpertFacts(Presence presence, People people) {
        this.presence = presence;
        this.people = people;
    }

    @Override
    public Map<String, Object> of(Journey journey, Locale language) {
        var facts = new HashMap<String, Object>();
        journey.partner().map(Partner::titleOf).ifPresent(title -> facts.put("expertPartner", title));
        journey.expert()
                .flatMap(presence::worker)
                .flatMap(people::mailOf)
                .ifPresent(address -> facts.put("expertEmail", address));
        return facts;
    }
}
