package eu.xport.contact;

import eu.xport.engine.People;
import eu.xport.engine.Texts;
import eu.xport.journey.CaseExpert;
import eu.xport.journey.CaseFacts;
import eu.xport.journey.Journey;
import eu.xport.organisation.Experts;
import eu.xport.organisation.Partner;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Whom the company meets and reaches, for which partner, and how to write there. While its expert is away and nobody has begun
 * in that place, no person is promised: the partner is.
 */
@Component
public class ExpertFacts implements CaseFacts {

    private final CaseExpert expert;
    private final Experts experts;
    private final People people;
    private final Texts texts;

    ExpertFacts(CaseExpert expert, Experts experts, People people, Texts texts) {
        this.expert = expert;
        this.experts = experts;
        this.people = people;
        this.texts = texts;
    }

    @Override
    public Map<String, Object> of(Journey journey, Locale language) {
        var facts = new HashMap<String, Object>();
        var partner = journey.partner().map(Partner::titleOf);
        partner.ifPresent(title -> facts.put("expertPartner", title));
        expert.reached(journey.number().text())
                .ifPresentOrElse(
                        person -> facts.putAll(person(person)),
                        () -> partner.ifPresent(title -> facts.putAll(anExpert(title, language))));
        return facts;
    }

    /** Their name, or who is promised in their place; empty before the case has a partner. */
    public Optional<String> name(Journey journey, Locale language) {
        return Optional.ofNullable((String) of(journey, language).get("expertName"));
    }

    private Map<String, Object> anExpert(String partner, Locale language) {
        return Map.of("expertName", texts.of(language, "letter.anExpert", partner), "expertOpen", true);
    }

    private Map<String, Object> person(String user) {
        return Map.of(
                "expertName",
                experts.nameOf(user),
                "expertEmail",
                people.mailOf(user).orElse(""));
    }
}
