package eu.xport.reporting.figures;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

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
        var text = new StringWriter();
        text.write(BOM);
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(Locale.FRENCH.equals(language) ? ';' : ',')
                .get();
        try (var printer = new CSVPrinter(text, format)) {
            printer.printRecord(columns);
            printer.printRecords(rows);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String text(Cell cell, Locale language) {
        if (!cell.isNumber()) {
            return harmless(cell.text());
        }
        var plain = NumberFormat.getNumberInstance(language);
        plain.setGroupingUsed(false);
        plain.setMaximumFractionDigits(4);
        return plain.format(cell.value());
    }

    /** What a company is called must not become a formula in somebody's spreadsheet. */
    static String harmless(String text) {
        return text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
    }
}
