package eu.xport.financing.insurance;

import eu.xport.company.Euro;
import java.time.LocalDate;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * How a contract ended.
 *
 * @param claimed what a failed company has still to repay, for less may not remain unpaid; none otherwise
 */
record Ending(LocalDate endedOn, String endReason, @Embedded.Nullable(prefix = "claimed_") Euro claimed) {}
