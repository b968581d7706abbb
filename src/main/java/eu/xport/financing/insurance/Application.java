package eu.xport.financing.insurance;

import eu.xport.company.Euro;
import eu.xport.financing.Known;
import eu.xport.financing.Share;
import java.time.LocalDate;
import org.springframework.data.relational.core.mapping.Embedded;

/** What a company applies for, and what the conditions ask of it. */
record Application(
        LocalDate appliedOn,
        String appliedBy,
        @Embedded.Nullable(prefix = "applied_budget_") Euro budget,
        int prospectingYears,
        @Embedded.Nullable(prefix = "turnover_") Euro turnover,
        Known closedYear,
        @Embedded.Nullable(prefix = "french_share_") Share frenchShare,
        Known tradingHouse) {

    InsuranceApplicant applicant() {
        return new InsuranceApplicant(turnover, closedYear, frenchShare, tradingHouse);
    }
}
