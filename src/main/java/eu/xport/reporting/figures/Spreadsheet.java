package eu.xport.reporting.figures;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A report as an Excel workbook, a sheet for each table. */
final class Spreadsheet {

    /** Excel takes no longer name. */
    private static final int LONGEST_NAME = 31;

    private static final int HEAD = 3;
    private static final int WIDTH = 22;

    private Spreadsheet() {}

    static byte[] of(Report report) {
        var bytes = new ByteArrayOutputStream();
        var names = new HashSet<String>();
        try (var workbook = new Workbook(bytes, "Xport", "1.0")) {
            for (var table : report.tables()) {
                fill(workbook.newWorksheet(name(table.title(), names)), table, report.subtitle());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static String name(String title, Set<String> taken) {
        var base = title.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        var name = base.substring(0, Math.min(LONGEST_NAME, base.length()));
        for (var turn = 2; !taken.add(name); turn++) {
            name = base.substring(0, Math.min(LONGEST_NAME - 3, base.length())) + " " + turn;
        }
        return name;
    }

    private static void fill(Worksheet sheet, Table table, String subtitle) throws IOException {
        sheet.value(0, 0, table.title());
        sheet.style(0, 0).bold().set();
        sheet.value(1, 0, subtitle);
        sheet.value(2, 0, table.note());
        for (var column = 0; column < table.columns().size(); column++) {
            sheet.value(HEAD, column, table.columns().get(column));
            sheet.style(HEAD, column).bold().set();
            sheet.width(column, WIDTH);
        }
        for (var row = 0; row < table.rows().size(); row++) {
            fill(sheet, HEAD + 1 + row, table.rows().get(row), table.share());
        }
        sheet.finish();
    }

    private static void fill(Worksheet sheet, int row, List<Cell> cells, int share) {
        for (var column = 0; column < cells.size(); column++) {
            var cell = cells.get(column);
            if (cell.isNumber()) {
                sheet.value(row, column, cell.value());
                sheet.style(row, column)
                        .format(column == share ? "0%" : "#,##0")
                        .set();
            } else {
                sheet.value(row, column, cell.text());
            }
        }
    }
}
