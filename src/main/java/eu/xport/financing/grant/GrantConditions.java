package eu.xport.financing.grant;

import eu.xport.financing.Reasons;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Whether a company may apply for the grant: an analyst keeps the rules in {@code grant-conditions.dmn}. */
@Component
public class GrantConditions {

    private final Reasons reasons;

    GrantConditions(Reasons reasons) {
        this.reasons = reasons;
    }

    /** Why not, in the scheme's words; nothing, when it may. */
    public List<String> unmet(GrantApplicant company, Locale language) {
        return reasons.of("GrantConditions", company.facts(), language);
    }
}
