package eu.xport.financing.insurance;

import java.util.HashMap;
import java.util.Map;

/** The terms and the budget that made a figure, for the trace. */
final class TermFacts {

    private TermFacts() {}

    static Map<String, Object> of(Insured insured, Map<String, ?> figures) {
        var terms = insured.terms();
        var facts = new HashMap<String, Object>(figures);
        facts.put("terms", terms.code());
        facts.put("budget", insured.budget());
        facts.put("prospectingYears", terms.prospectingYears());
        facts.put("graceYears", terms.graceYears());
        facts.put("instalments", terms.instalments());
        facts.put("supportShare", terms.support());
        facts.put("premiumShare", terms.premium());
        facts.put("advanceShare", terms.advance());
        facts.put("minimumShare", terms.minimum());
        facts.put("ofTurnoverShare", terms.ofTurnover());
        return facts;
    }
}
