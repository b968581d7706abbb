package eu.xport.financing.grant;

import eu.xport.company.Euro;
import eu.xport.financing.Share;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The committee's vote. A grant keeps the terms under which it was voted, whatever becomes of the rules.
 *
 * @param reference of the committee's decision; on its day, aid begins to count
 * @param advance in basis points, as is {@code interim}
 */
record Vote(
        BigDecimal amount,
        LocalDate day,
        String by,
        String reference,
        int advance,
        int interim,
        int projectMonths,
        int reportMonths,
        BigDecimal published) {

    static Vote under(GrantTerms terms, Euro amount, LocalDate day, String by, String reference) {
        return new Vote(
                amount.amount(),
                day,
                by,
                reference,
                terms.advance().basisPoints(),
                terms.interim().basisPoints(),
                terms.projectMonths(),
                terms.reportMonths(),
                terms.published().amount());
    }

    Euro euro() {
        return new Euro(amount);
    }

    Euro advancePaid() {
        return new Share(advance).of(euro());
    }

    /** What can be paid before the final report. */
    Euro interimAtMost() {
        return new Share(interim).of(euro());
    }

    LocalDate lastProjectDay() {
        return day.plusMonths(projectMonths);
    }

    /** Of a project that ends on a day. */
    LocalDate reportDue(LocalDate ends) {
        return ends.plusMonths(reportMonths);
    }
}
