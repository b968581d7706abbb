package eu.xport.reporting.figures;

import java.util.List;

/**
 * A table of figures: on the page, in a file, on paper always the same.
 *
 * @param id names it in addresses: {@code promises}
 * @param name short, for a sheet or a file
 * @param note what the figures count and rest on
 * @param share the column whose numbers (0 to 1) are drawn as bars; -1 where none is
 */
record Table(
        String id, String title, String name, String note, List<String> columns, List<List<Cell>> rows, int share) {

    /** Whether a column holds numbers, which are read from the right. */
    public boolean counts(int column) {
        return rows.stream().anyMatch(row -> row.get(column).isNumber());
    }
}
