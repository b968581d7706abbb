package eu.xport.financing;

import eu.xport.engine.Decisions;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The terms of contracts signed on a day; an analyst keeps them in the decision {@code InsuranceTerms}. */
@Component
class InsuranceRules {

    private final Decisions decisions;

    InsuranceRules(Decisions decisions) {
        this.decisions = decisions;
    }

    /** Every set of terms, the default one first. */
    List<InsuranceTerms> on(LocalDate signature) {
        return decisions.ask("InsuranceTerms", Map.of("day", signature.toString())).stream()
                .map(InsuranceTerms::of)
                .sorted(Comparator.comparing(InsuranceTerms::isDefault).reversed())
                .toList();
    }

    /** The sets of terms for so long a prospecting, the default one first. */
    List<InsuranceTerms> on(LocalDate signature, int prospectingYears) {
        return on(signature).stream()
                .filter(terms -> terms.prospectingYears() == prospectingYears)
                .toList();
    }
}
