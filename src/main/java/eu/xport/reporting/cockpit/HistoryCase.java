package eu.xport.reporting.cockpit;

import java.time.Instant;

/** Whose history it is. */
record HistoryCase(
        String number,
        String companyName,
        Instant submittedAt,
        Instant closedAt,
        String stage,
        String outcome,
        String partner,
        String expert) {}
