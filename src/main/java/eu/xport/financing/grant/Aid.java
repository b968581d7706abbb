package eu.xport.financing.grant;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Public aid that a company of the undertaking declares.
 *
 * @param grantedOn the day of the decision: on it, aid begins to count
 */
@Table("grant_aid")
record Aid(String siren, LocalDate grantedOn, BigDecimal amount, String authority, Kind kind) {

    enum Kind {
        /** A grant of this scheme that no register of ours knows; it is de minimis aid as well. */
        EXPORT_IMPULSE,
        DE_MINIMIS,
        OTHER
    }
}
