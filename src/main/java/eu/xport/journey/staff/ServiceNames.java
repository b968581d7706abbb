package eu.xport.journey.staff;

import eu.xport.engine.RulesOfTheDay;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the catalogue calls its services. */
@Component
class ServiceNames {

    private final RulesOfTheDay rules;

    ServiceNames(RulesOfTheDay rules) {
        this.rules = rules;
    }

    /** By code; a service that is no longer offered is missing. */
    Map<String, String> in(Locale language) {
        var name = Locale.FRENCH.equals(language) ? "nameFr" : "nameEn";
        return rules.of("ServiceCatalogue").stream()
                .collect(Collectors.toMap(
                        service -> (String) service.get("code"),
                        service -> (String) service.get(name),
                        (one, other) -> one));
    }
}
