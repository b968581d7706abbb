package eu.xport.resources;

import eu.xport.engine.RulesOfTheDay;
import java.util.List;
import org.springframework.stereotype.Component;

/** Websites and application documents of the partners and schemes; an analyst keeps them in the decision {@code Links}. */
@Component
public class WebLinks {

    private final RulesOfTheDay rules;

    WebLinks(RulesOfTheDay rules) {
        this.rules = rules;
    }

    public List<WebLink> all() {
        return rules.of("Links").stream().map(Row::new).map(WebLink::of).toList();
    }

    /** @param code of a service or a scheme */
    public List<WebLink> of(String code) {
        return all().stream().filter(link -> link.services().contains(code)).toList();
    }
}
