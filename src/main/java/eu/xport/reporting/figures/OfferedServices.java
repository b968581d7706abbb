package eu.xport.reporting.figures;

import eu.xport.engine.RulesOfTheDay;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the catalogue calls the services that are offered today. */
@Component
class OfferedServices {

    private final RulesOfTheDay rules;

    OfferedServices(RulesOfTheDay rules) {
        this.rules = rules;
    }

    /** By code. */
    Map<String, String> in(Locale language) {
        var name = Locale.FRENCH.getLanguage().equals(language.getLanguage()) ? "nameFr" : "nameEn";
        return rules.of("ServiceCatalogue").stream()
                .collect(Collectors.toMap(
                        row -> String.valueOf(row.get("code")),
                        row -> String.valueOf(row.get(name)),
                        (one, other) -> one));
    }
}
