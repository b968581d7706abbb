package eu.xport.financing.grant;

import eu.xport.company.Euro;
import eu.xport.financing.Share;
import java.math.BigDecimal;

/**
 * What a funding officer proposes to the committee.
 *
 * @param rate in basis points, of the costs
 * @param costs that count
 */
record Proposal(BigDecimal amount, int rate, LegalBasis basis, BigDecimal costs, String by) {

    Euro euro() {
        return new Euro(amount);
    }

    Share share() {
        return new Share(rate);
    }
}
