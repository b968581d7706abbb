package eu.xport.financing.grant;

import eu.xport.engine.RulesOfTheDay;
import org.springframework.stereotype.Component;

/** The grant's terms; an analyst keeps them in the decision {@code GrantTerms}. */
@Component
class GrantRules {

    private static final String DECISION = "GrantTerms";

    private final RulesOfTheDay rules;

    GrantRules(RulesOfTheDay rules) {
        this.rules = rules;
    }

    /** @throws IllegalStateException when no rule holds today */
    GrantTerms today() {
        return rules.of(DECISION).stream()
                .map(GrantTerms::of)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No rule of " + DECISION + " holds today"));
    }
}
