package eu.xport.financing.insurance;

import eu.xport.engine.RulesOfTheDay;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** The terms of contracts; an analyst keeps them in the decision {@code InsuranceTerms}. */
@Component
class InsuranceRules {

    private final RulesOfTheDay rules;

    InsuranceRules(RulesOfTheDay rules) {
        this.rules = rules;
    }

    /** Every set of terms of a contract signed today, the default one first. */
    List<InsuranceTerms> today() {
        return rules.of("InsuranceTerms").stream()
                .map(InsuranceTerms::of)
                .sorted(Comparator.comparing(InsuranceTerms::isDefault).reversed())
                .toList();
    }
}
