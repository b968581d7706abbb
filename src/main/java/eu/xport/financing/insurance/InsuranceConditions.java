package eu.xport.financing.insurance;

import eu.xport.financing.Reasons;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Whether a company may be insured: an analyst keeps the rules in {@code insurance-conditions.dmn}. */
@Component
public class InsuranceConditions {

    private final Reasons reasons;

    InsuranceConditions(Reasons reasons) {
        this.reasons = reasons;
    }

    /** Why not, in the scheme's words; nothing, when it may. */
    public List<String> unmet(InsuranceApplicant company, Locale language) {
        return reasons.of("InsuranceConditions", company.facts(), language);
    }
}
