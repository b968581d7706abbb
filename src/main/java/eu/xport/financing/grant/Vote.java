package eu.xport.financing.grant;

import eu.xport.company.Euro;
import java.math.BigDecimal;
import java.time.LocalDate;

/** @param reference of the committee's decision; on its day, aid begins to count */
record Vote(BigDecimal amount, LocalDate day, String by, String reference) {

    Euro euro() {
        return new Euro(amount);
    }
}
