package eu.xport.reporting.cockpit;

/**
 * A case in a list, in words.
 *
 * @param closed when it ended; empty while it is open
 * @param course where its course is shown; null where there is no process
 */
record CaseRow(
        String number,
        String companyName,
        String siren,
        String standing,
        String partner,
        String expert,
        String submitted,
        String closed,
        String course) {}
