package eu.xport.reporting.cockpit;

import java.util.List;

/**
 * Causes of broken promises, per partner, each with its remedy.
 *
 * @param from the first day, as an address writes it
 * @param to the last day, likewise
 * @param days the same in words
 */
record CauseTable(String from, String to, String days, List<String> partners, List<Row> rows, int all) {

    /**
     * @param numbers of each partner, then of all
     * @param way where the remedy begins; null where there is no form for it
     */
    record Row(String cause, List<Number> numbers, String remedy, Way way) {}

    /** @param link to the list of what is counted; null where there is nothing */
    record Number(int value, String link, String meaning) {}

    record Way(String address, String name) {}
}
