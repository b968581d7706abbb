package eu.xport.financing;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Whether a company may apply: an analyst keeps the rules in {@code grant-conditions.dmn} and {@code insurance-conditions.dmn}. */
@Component
public class Conditions {

    private final Reasons reasons;

    Conditions(Reasons reasons) {
        this.reasons = reasons;
    }

    /** Why not, in the scheme's words; nothing, when it may. */
    public List<String> unmet(GrantApplicant company, Locale language) {
        return reasons.of("GrantConditions", company.facts(), language);
    }

    /** Why not, in the scheme's words; nothing, when it may. */
    public List<String> unmet(InsuranceApplicant company, Locale language) {
        return reasons.of("InsuranceConditions", company.facts(), language);
    }
}
