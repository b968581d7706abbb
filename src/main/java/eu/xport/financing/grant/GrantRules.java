package eu.xport.financing.grant;

import eu.xport.engine.RulesOfTheDay;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The grant's terms; an analyst keeps them in the decision {@code GrantTerms}. */
@Component
class GrantRules {

    private static final String DECISION = "GrantTerms";

    private final RulesOfTheDay rules;
    private final Clock clock;

    GrantRules(RulesOfTheDay rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    /** @throws IllegalStateException when no rule holds today */
    GrantTerms today() {
        return on(LocalDate.now(clock));
    }

    /**
     * Of a grant that is voted on that day.
     *
     * @throws IllegalStateException when no rule holds then
     */
    GrantTerms on(LocalDate day) {
        return rules.of(DECISION, day).stream()
                .map(GrantTerms::of)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No rule of " + DECISION + " holds on " + day));
    }
}
