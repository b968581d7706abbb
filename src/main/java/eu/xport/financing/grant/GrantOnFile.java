package eu.xport.financing.grant;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What was granted to whom, as the law has it told.
 *
 * @param members all companies of the single undertaking, by SIREN
 * @param published amounts above it are published
 * @param signedOn null, as is {@code reportDue}, while there is no agreement
 */
record GrantOnFile(
        String number,
        String journey,
        String siren,
        String siret,
        String legalName,
        String members,
        String purpose,
        LegalBasis basis,
        BigDecimal amount,
        BigDecimal published,
        LocalDate votedOn,
        String reference,
        LocalDate signedOn,
        LocalDate reportDue) {

    boolean isPublished() {
        return signedOn != null && amount.compareTo(published) > 0;
    }

    boolean isDeMinimis() {
        return basis == LegalBasis.DE_MINIMIS;
    }
}
