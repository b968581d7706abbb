package eu.xport.financing.insurance;

import eu.xport.company.Euro;
import eu.xport.engine.RulesOfTheDay;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The terms of contracts; an analyst keeps them in the decision {@code InsuranceTerms}. */
@Component
class InsuranceRules {

    private static final String TERMS = "InsuranceTerms";

    private final RulesOfTheDay rules;

    InsuranceRules(RulesOfTheDay rules) {
        this.rules = rules;
    }

    /** Every set of terms of a contract signed today, the default one first. */
    List<InsuranceTerms> today() {
        return rules.of(TERMS).stream()
                .map(InsuranceTerms::of)
                .sorted(Comparator.comparing(InsuranceTerms::isDefault).reversed())
                .toList();
    }

    /** The terms that a contract signed today has unless somebody says otherwise; none, where the table names none. */
    Optional<InsuranceTerms> usual(int prospectingYears) {
        return today().stream()
                .filter(terms -> terms.isDefault() && terms.prospectingYears() == prospectingYears)
                .findFirst();
    }

    /** The terms of a contract signed on that day; none, where the table knows none of this name and length. */
    Optional<InsuranceTerms> of(LocalDate signedOn, String code, int prospectingYears) {
        return rules.of(TERMS, signedOn).stream()
                .map(InsuranceTerms::of)
                .filter(terms -> terms.code().equals(code) && terms.prospectingYears() == prospectingYears)
                .findFirst();
    }

    /** The smallest budget that can be insured today. */
    Optional<Euro> smallestBudget(int prospectingYears) {
        return today().stream()
                .filter(terms -> terms.prospectingYears() == prospectingYears)
                .map(InsuranceTerms::smallestBudget)
                .min(Comparator.naturalOrder());
    }
}
