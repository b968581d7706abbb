package eu.xport.reporting.figures;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A report as an Excel workbook, a sheet for each table. */
final class Spreadsheet {

    private static final int HEAD = 3;
    private static final int NARROWEST = 9;
    private static final int WIDEST = 60;

    private Spreadsheet() {}

    static byte[] of(Report report) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Xport", "1.0")) {
            for (var table : report.tables()) {
                fill(workbook.newWorksheet(table.name()), table, report);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void fill(Worksheet sheet, Table table, Report report) throws IOException {
        sheet.value(0, 0, table.title());
        sheet.style(0, 0).bold().set();
        sheet.value(1, 0, report.subtitle() + " · " + report.made());
        sheet.value(2, 0, table.note());
        for (var column = 0; column < table.columns().size(); column++) {
            sheet.value(HEAD, column, table.columns().get(column));
            var style = sheet.style(HEAD, column).bold();
            (table.counts(column) ? style.horizontalAlignment("right") : style).set();
            sheet.width(column, width(table, column));
        }
        for (var row = 0; row < table.rows().size(); row++) {
            fill(sheet, HEAD + 1 + row, table.rows().get(row), table.share());
        }
        sheet.finish();
    }

    /** As wide as the longest text of the column, and a little air. */
    private static int width(Table table, int column) {
        var longest = Stream.concat(
                        Stream.of(table.columns().get(column)),
                        table.rows().stream().map(row -> row.get(column).text()))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return Math.max(NARROWEST, Math.min(WIDEST, longest + 2));
    }

    private static void fill(Worksheet sheet, int row, List<Cell> cells, int share) {
        for (var column = 0; column < cells.size(); column++) {
            var cell = cells.get(column);
            if (cell.isNumber()) {
                sheet.value(row, column, cell.value());
                sheet.style(row, column)
                        .format(column == share ? "0%" : cell.value() instanceof Double ? "0.0" : "#,##0")
                        .set();
            } else {
                sheet.value(row, column, cell.text());
            }
        }
    }
}
