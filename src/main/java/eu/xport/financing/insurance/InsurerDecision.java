package eu.xport.financing.insurance;

import eu.xport.company.Euro;
import java.time.LocalDate;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * What the State's insurer has decided.
 *
 * @param budget none, when it has refused
 */
record InsurerDecision(
        LocalDate decidedOn,
        String insurerReference,
        @Embedded.Nullable(prefix = "agreed_budget_") Euro budget,
        String insurerReason) {}
