package eu.xport.reporting.figures;

/**
 * One cell of a table.
 *
 * @param text as people read it
 * @param value the number behind it, for programs; null where it is words
 */
record Cell(String text, Number value) {

    static Cell of(String text) {
        return new Cell(text, null);
    }

    public boolean isNumber() {
        return value != null;
    }
}
