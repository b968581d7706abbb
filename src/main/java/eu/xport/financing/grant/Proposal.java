package eu.xport.financing.grant;

import eu.xport.company.Euro;
import eu.xport.financing.Share;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a funding officer proposes to the committee.
 *
 * @param rate in basis points, of the costs
 * @param costs that count
 */
record Proposal(BigDecimal amount, int rate, LegalBasis basis, BigDecimal costs, String by, LocalDate on) {

    Euro euro() {
        return new Euro(amount);
    }

    Share share() {
        return new Share(rate);
    }
}
