package eu.xport.reporting.cockpit;

import java.util.List;

/**
 * The promises of a day, in words.
 *
 * @param until the last day on which what is due is at risk today
 * @param sums what managers look at first
 * @param stages the columns under each state
 * @param open how many promises are open in all
 */
record Board(String day, String until, List<Sum> sums, List<String> stages, List<Row> rows, int open) {

    record Sum(PromiseState state, Cell cell) {}

    record Row(String partner, List<Cell> cells) {}

    /**
     * @param link to the list of what is counted; null where there is nothing
     * @param meaning what is counted
     */
    record Cell(PromiseState state, int number, String link, String meaning) {}
}
