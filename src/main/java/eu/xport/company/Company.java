package eu.xport.company;

import java.math.BigDecimal;
import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * A company as it described itself.
 *
 * @param siren the nine digits of the register
 * @param siret of the establishment that asked
 * @param turnover of the last closed year in euro, without cents; null when not told
 * @param targetCountries ISO codes separated by blanks
 */
public record Company(
        @Id String siren,
        @Version Long version,
        String siret,
        String legalName,
        String department,
        String nafCode,
        String workforce,
        BigDecimal turnover,
        BigDecimal exportTurnover,
        String targetCountries,
        @Embedded.Empty(prefix = "contact_") Contact contact,
        Instant registeredAt) {

    private static final BigDecimal MOST_TURNOVER_INSURED = new BigDecimal("500000000");

    /**
     * Whether the business development insurance may be worth a look: a closed year with at most EUR 500 million of
     * turnover, and no trading house (conditions of the scheme). The insurer decides.
     */
    public boolean mayBeInsured() {
        return turnover != null
                && turnover.signum() > 0
                && turnover.compareTo(MOST_TURNOVER_INSURED) <= 0
                && (nafCode == null || !nafCode.startsWith("46"));
    }
}
