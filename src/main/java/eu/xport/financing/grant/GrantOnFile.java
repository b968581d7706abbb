package eu.xport.financing.grant;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What was granted to whom, as the law has it told.
 *
 * @param members all companies of the single undertaking, by SIREN
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
        LocalDate votedOn,
        String reference,
        LocalDate signedOn,
        LocalDate reportDue) {

    boolean isDeMinimis() {
        return basis == LegalBasis.DE_MINIMIS;
    }
}
