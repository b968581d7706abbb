package eu.xport.reporting.cockpit;

import java.time.Instant;

/**
 * Whose history it is.
 *
 * @param standsSince since when the clock of its promises stands; null while it runs
 */
record HistoryCase(
        String number,
        String companyName,
        Instant submittedAt,
        Instant closedAt,
        Instant standsSince,
        String stage,
        String outcome,
        String partner,
        String expert) {}
