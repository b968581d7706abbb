package eu.xport.modelling.docs;

import java.util.List;

/**
 * A file of decisions in words.
 *
 * @param file the name of the model without its ending, and of the page
 */
record DecisionPage(String file, String name, List<Table> tables) {

    /**
     * @param columns what is asked, then what is answered
     * @param rows the cells of each rule as they were written; an input that does not matter is a dash
     */
    record Table(String id, String name, String told, List<String> columns, List<Row> rows) {}

    record Row(List<String> cells, String told) {}
}
