package eu.xport.reporting.figures;

import java.util.List;

/**
 * A table of figures: on the page, in a file, on paper always the same.
 *
 * @param id names it in addresses and files: {@code promises}
 * @param note what the figures count and rest on
 * @param share the column whose numbers (0 to 1) are drawn as bars; -1 where none is
 */
record Table(String id, String title, String note, List<String> columns, List<List<Cell>> rows, int share) {}
