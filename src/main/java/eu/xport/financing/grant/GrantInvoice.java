package eu.xport.financing.grant;

import eu.xport.company.Euro;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;

/** @param amount that counts, without VAT */
record GrantInvoice(
        @Id Long id,
        String exportGrant,
        String reference,
        BigDecimal amount,
        LocalDate paidOn,
        Instant bookedAt,
        String bookedBy) {

    Euro euro() {
        return new Euro(amount);
    }
}
