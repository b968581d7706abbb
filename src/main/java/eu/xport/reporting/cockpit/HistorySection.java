package eu.xport.reporting.cockpit;

import java.util.List;

/** One kind of what happened, as a table. */
record HistorySection(String title, List<String> columns, List<List<Cell>> rows) {

    /** @param weak whether the eye should meet it first; the text says the same in words */
    record Cell(String text, boolean weak) {}

    static List<Cell> row(String... texts) {
        return List.of(texts).stream().map(text -> new Cell(text, false)).toList();
    }

    static List<Cell> weakRow(String... texts) {
        return List.of(texts).stream().map(text -> new Cell(text, true)).toList();
    }
}
