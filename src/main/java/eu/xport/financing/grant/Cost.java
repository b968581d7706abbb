package eu.xport.financing.grant;

import eu.xport.company.Euro;
import eu.xport.financing.Share;
import eu.xport.financing.grant.CostLine.Purpose;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A cost as a company applies with it.
 *
 * @param actionId of the roadmap that it belongs to; null for none
 * @param country ISO code; null where no single one is meant
 * @param amount without VAT
 * @param exportShare in basis points
 * @param paidOn null while it is not paid
 */
@Table("grant_cost")
record Cost(
        String actionId,
        String kind,
        String label,
        String country,
        BigDecimal amount,
        int travellers,
        int months,
        int exportShare,
        int studyYears,
        boolean knownCountry,
        Purpose purpose,
        LocalDate paidOn) {

    /** @param appliedOn what was paid before does not count */
    CostLine line(LocalDate appliedOn) {
        return new CostLine(
                kind,
                new Euro(amount),
                travellers,
                months,
                new Share(exportShare),
                studyYears,
                knownCountry,
                purpose,
                paidOn != null && paidOn.isBefore(appliedOn));
    }
}
