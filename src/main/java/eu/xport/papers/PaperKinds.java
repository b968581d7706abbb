package eu.xport.papers;

import eu.xport.engine.Option;
import eu.xport.engine.RulesOfTheDay;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What companies may be asked for today; an analyst keeps the list in the decision of the same name. */
@Component
class PaperKinds {

    private static final String DECISION = "PaperKinds";

    private final RulesOfTheDay rules;

    PaperKinds(RulesOfTheDay rules) {
        this.rules = rules;
    }

    List<Option> options(Locale language) {
        return rules.options(DECISION, language);
    }

    boolean has(String kind) {
        return rules.of(DECISION).stream().anyMatch(row -> kind.equals(row.get("code")));
    }

    String nameOf(String kind, Locale language) {
        return rules.names(DECISION, language).getOrDefault(kind, kind);
    }
}
