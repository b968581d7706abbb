package eu.xport.financing.grant;

import eu.xport.company.Euro;
import java.util.List;

/** @param reasons why it does not count, in the scheme's words; none, when it does */
public record CheckedLine(CostLine line, List<String> reasons) {

    public boolean isEligible() {
        return reasons.isEmpty();
    }

    Euro eligible() {
        return isEligible() ? line.amount() : Euro.NOTHING;
    }
}
