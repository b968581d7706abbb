package eu.xport.financing.insurance;

import eu.xport.company.Euro;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What a company has spent and sold in a year of its contract.
 *
 * @param handedInOn null as long as it is awaited
 */
@Table("insurance_statement")
record Statement(
        @Id Long id,
        String contract,
        int statementYear,
        LocalDate dueOn,
        @Embedded.Nullable(prefix = "spent_") Euro spent,
        @Embedded.Nullable(prefix = "turnover_") Euro turnover,
        LocalDate handedInOn,
        String recordedBy) {

    static Statement awaited(String contract, int year, LocalDate dueOn) {
        return new Statement(null, contract, year, dueOn, null, null, null, null);
    }

    Statement handedIn(Euro spent, Euro turnover, LocalDate on, String by) {
        return new Statement(id, contract, statementYear, dueOn, spent, turnover, on, by);
    }

    boolean isAwaited() {
        return handedInOn == null;
    }
}
