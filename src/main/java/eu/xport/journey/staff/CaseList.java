package eu.xport.journey.staff;

import java.util.List;

/**
 * Cases in a list, one page of it.
 *
 * @param asked what was looked for; empty for the reader's own cases
 * @param page counted from 1
 */
record CaseList(String asked, List<Row> rows, int page, boolean hasMore) {

    /**
     * @param overdue whether the next promise is broken already
     * @param stopped whether its clock stands
     */
    record Row(
            String number,
            String companyName,
            String siren,
            String standing,
            String band,
            String expert,
            String due,
            boolean overdue,
            boolean stopped) {}
}
