package eu.xport.reporting.figures;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;

/** All that somebody needs of a quarter: to read on paper, to go on counting, and each table for other programs. */
@Component
class QuarterPack {

    private final PaperReport paper;

    QuarterPack(PaperReport paper) {
        this.paper = paper;
    }

    byte[] of(Report report) {
        var bytes = new ByteArrayOutputStream();
        try (var pack = new ZipOutputStream(bytes)) {
            add(pack, FileName.of(report.title(), "pdf"), paper.of(report));
            add(pack, FileName.of(report.title(), "xlsx"), Spreadsheet.of(report));
            for (var table : report.tables()) {
                add(pack, "csv/" + FileName.of(table.name(), "csv"), CsvFile.of(table, report.language()));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream pack, String name, byte[] content) throws IOException {
        pack.putNextEntry(new ZipEntry(name));
        pack.write(content);
        pack.closeEntry();
    }
}
