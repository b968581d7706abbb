package eu.xport.financing.grant;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * @param costs that count, of those that were paid
 * @param late whether it has come after its day; not, when it never came
 */
record FinalReport(BigDecimal costs, LocalDate day, String by, boolean late) {}
