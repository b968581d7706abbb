package eu.xport.reporting.figures;

import eu.xport.engine.CsvText;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;

/** A table as CSV (RFC 4180) that spreadsheets of its language open by themselves: with their separator and decimal sign. */
final class CsvFile {

    /** Tells spreadsheets that the text is UTF-8. */
    private static final String BOM = "\uFEFF";

    private CsvFile() {}

    static byte[] of(Table table, Locale language) {
        return of(
                table.columns(),
                table.rows().stream()
                        .map(row ->
                                row.stream().map(cell -> text(cell, language)).toList())
                        .toList(),
                language);
    }

    static byte[] of(List<String> columns, List<List<String>> rows, Locale language) {
        return (BOM + CsvText.of(columns, rows, Locale.FRENCH.equals(language) ? ';' : ','))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String text(Cell cell, Locale language) {
        if (!cell.isNumber()) {
            return CsvText.harmless(cell.text());
        }
        var plain = NumberFormat.getNumberInstance(language);
        plain.setGroupingUsed(false);
        plain.setMaximumFractionDigits(4);
        return plain.format(cell.value());
    }
}
