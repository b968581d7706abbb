package eu.xport.financing;

import eu.xport.engine.Decisions;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The grant's terms of a day; an analyst keeps them in the decision {@code GrantTerms}. */
@Component
class GrantRules {

    private final Decisions decisions;

    GrantRules(Decisions decisions) {
        this.decisions = decisions;
    }

    /** @throws IllegalStateException when no rule holds on that day */
    GrantTerms on(LocalDate day) {
        return decisions.ask("GrantTerms", Map.of("day", day.toString())).stream()
                .map(GrantTerms::of)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("GrantTerms has no rule for " + day));
    }
}
