package eu.xport.financing.grant;

import java.math.BigDecimal;
import java.time.LocalDate;

/** @param costs that count, of those that were paid */
record FinalReport(BigDecimal costs, LocalDate day, String by) {}
