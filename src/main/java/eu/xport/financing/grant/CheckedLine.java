package eu.xport.financing.grant;

import eu.xport.company.Euro;
import java.util.List;

/** @param reasons why it does not count, in the scheme's words; none, when it does */
public record CheckedLine(CostLine line, List<String> reasons) {

    public boolean isEligible() {
        return reasons.isEmpty();
    }

    /** What counts of them together. */
    static Euro eligible(List<CheckedLine> lines) {
        return lines.stream().map(CheckedLine::eligible).reduce(Euro.NOTHING, Euro::plus);
    }

    Euro eligible() {
        return isEligible() ? line.amount() : Euro.NOTHING;
    }
}
