package eu.xport.engine;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A table as CSV (RFC 4180). */
public final class CsvText {

    private CsvText() {}

    public static String of(List<String> columns, List<List<String>> rows, char delimiter) {
        var text = new StringWriter();
        var format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).get();
        try (var printer = new CSVPrinter(text, format)) {
            printer.printRecord(columns);
            printer.printRecords(rows);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /**
     * What a company writes must not become a formula in somebody's spreadsheet, which may cut cells at semicolons and lines
     * as well.
     */
    public static String harmless(String text) {
        return text.replaceAll("(^|[;\\t\\r\\n]\\h*\"?)(?=[=+\\-@\\t\\r])", "$1'");
    }
}
