package eu.xport.financing.grant;

import eu.xport.company.Euro;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;

/**
 * Money that has gone to a company, or has come back.
 *
 * @param place of the payment among those of its grant, from 1 on
 * @param amount negative for what was given back
 */
record GrantPayment(
        @Id Long id,
        String exportGrant,
        int place,
        Kind kind,
        BigDecimal amount,
        LocalDate paidOn,
        Instant bookedAt,
        String bookedBy) {

    enum Kind {
        ADVANCE,
        INTERIM,
        BALANCE,
        RECOVERY
    }

    Euro euro() {
        return new Euro(amount);
    }
}
