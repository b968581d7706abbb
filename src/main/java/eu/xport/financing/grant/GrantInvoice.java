package eu.xport.financing.grant;

import eu.xport.company.Euro;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.data.annotation.Id;

/** @param amount that counts, without VAT */
record GrantInvoice(
        @Id Long id,
        String exportGrant,
        String supplier,
        String reference,
        BigDecimal amount,
        LocalDate paidOn,
        Instant bookedAt,
        String bookedBy) {

    Euro euro() {
        return new Euro(amount);
    }

    /** However somebody writes it. */
    String key() {
        return key(supplier, reference);
    }

    static String key(String supplier, String reference) {
        return (supplier + "/" + reference).replaceAll("[\\s.-]", "").toUpperCase(Locale.ROOT);
    }
}
