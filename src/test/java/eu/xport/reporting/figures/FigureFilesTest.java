package eu.xport.reporting.figures;

import static eu.xport.testing.Plans.aMarketStudy;
import static eu.xport.testing.Plans.aYearWith;
import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.testing.RoadmapStory;
import eu.xport.testing.Visitor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The same figures as files, read back by other programs. */
class FigureFilesTest extends RoadmapStory {

    @Autowired
    private Figures figures;

    @Autowired
    private PaperReport paper;

    @Autowired
    private QuarterPack pack;

    @LocalServerPort
    private int port;

    private Report report;

    @BeforeEach
    void aCompanyHasItsRoadmap() {
        agreed(aYearWith(aMarketStudy("2026-04-01", "2026-06-30")));
        report = figures.of(new Filters(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 19), Map.of()), Locale.FRENCH);
    }

    @Test
    void theSpreadsheetHoldsEveryTableWithItsNumbers() throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(Spreadsheet.of(report)))) {
            var sheets = workbook.getSheets().toList();
            assertThat(sheets).hasSameSizeAs(report.tables());
            for (var place = 0; place < sheets.size(); place++) {
                var table = report.tables().get(place);
                var rows = sheets.get(place).read();
                assertThat(rows.get(0).getCellText(0)).isEqualTo(table.title());
                assertThat(rows).hasSize(4 + table.rows().size());
            }
            assertThat(sheets.get(0).read().get(4).getCellAsNumber(1))
                    .hasValueSatisfying(
                            companies -> assertThat(companies.intValueExact()).isEqualTo(1));
        }
    }

    @Test
    void aTableAsCsvIsReadBackAsItIs() throws IOException {
        var table = report.tables().get(0);
        var text = new String(CsvFile.of(table, Locale.FRENCH), StandardCharsets.UTF_8);

        var rows = CSVFormat.RFC4180
                .builder()
                .setDelimiter(';')
                .get()
                .parse(new StringReader(text.substring(1)))
                .getRecords();

        assertThat(rows.get(0).toList()).isEqualTo(table.columns());
        assertThat(rows.get(1).toList()).containsExactly("Entreprises accompagnées", "1", "");
        assertThat(rows.get(2).get(2))
                .as("a share, as French spreadsheets write it")
                .matches("0|1|0,\\d+");
    }

    @Test
    void theReportOnPaperSaysTheSameInFrench() throws IOException {
        try (var document = Loader.loadPDF(paper.of(report))) {
            var text = new PDFTextStripper().getText(document);
            assertThat(text).contains("Engagements tenus", "Entreprises accompagnées", "1 / ");
        }
    }

    @Test
    void aPackHoldsPaperSpreadsheetAndEveryTable() throws IOException {
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(pack.of(report)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }

        assertThat(names)
                .containsExactlyElementsOf(Stream.concat(
                                Stream.of("figures.pdf", "figures.xlsx"),
                                report.tables().stream().map(table -> "csv/" + table.id() + ".csv"))
                        .toList());
    }

    @Test
    void aNameThatLooksLikeAFormulaIsText() {
        assertThat(CsvFile.harmless("=HYPERLINK(\"http://evil\")")).startsWith("'=");
        assertThat(Stream.of("+1", "-1", "@x", "\tx").map(CsvFile::harmless)).allMatch(text -> text.startsWith("'"));
        assertThat(CsvFile.harmless("Normandie & Fils")).isEqualTo("Normandie & Fils");
    }

    /** Whoever knows the rule and the sum of what is withheld still has two possibilities for each small count. */
    @Test
    void openDataShowsNoSmallCountAndNoneCanBeComputed() {
        var seed = System.nanoTime();
        var chance = new Random(seed);
        for (var turn = 0; turn < 300; turn++) {
            var counts = new HashMap<String, Long>();
            for (var value = 0; value < 1 + chance.nextInt(4); value++) {
                counts.put("value " + value, 1L + chance.nextInt(9));
            }
            var hidden = OpenData.hidden(counts);
            if (hidden.isPresent() && !hidden.get().isEmpty()) {
                var possible = possible(counts, hidden.get());
                assertThat(hidden.get())
                        .as("seed %d: %s", seed, counts)
                        .filteredOn(value -> counts.get(value) < OpenData.LEAST)
                        .allSatisfy(value -> assertThat(possible.stream()
                                        .map(each -> each.get(value))
                                        .distinct())
                                .hasSizeGreaterThan(1));
            }
            assertThat(counts.keySet())
                    .as("seed %d: %s", seed, counts)
                    .filteredOn(value -> counts.get(value) < OpenData.LEAST)
                    .allMatch(value -> hidden.isEmpty() || hidden.get().contains(value));
        }
    }

    /** Every table that would be published just so. */
    private static List<Map<String, Long>> possible(Map<String, Long> counts, Set<String> hidden) {
        var sum = hidden.stream().mapToLong(counts::get).sum();
        var tables = new ArrayList<Map<String, Long>>();
        fill(new HashMap<>(counts), new ArrayList<>(hidden), sum, tables);
        return tables.stream()
                .filter(table -> OpenData.hidden(table).filter(hidden::equals).isPresent())
                .toList();
    }

    private static void fill(Map<String, Long> table, List<String> open, long left, List<Map<String, Long>> tables) {
        if (open.size() == 1) {
            table.put(open.get(0), left);
            tables.add(new HashMap<>(table));
            return;
        }
        for (var count = 1L; count <= left - open.size() + 1; count++) {
            table.put(open.get(0), count);
            fill(table, open.subList(1, open.size()), left - count, tables);
        }
    }

    @Test
    void managersTakeFilesAwayAndExpertsDoNot() {
        for (var path : List.of("figures.xlsx", "figures.pdf", "pack.zip", "open-data.csv", "table/promises.csv")) {
            assertThat(Visitor.staff(port, "manager").gets("/figures/" + path).statusCode())
                    .as(path)
                    .isEqualTo(200);
            assertThat(Visitor.staff(port, "expert-cci")
                            .gets("/figures/" + path)
                            .statusCode())
                    .as(path)
                    .isEqualTo(403);
        }
    }

    @Test
    void whatIsNoQuarterThatIsOverIsRefused() {
        var answer = Visitor.staff(port, "manager").gets("/figures/pack.zip?quarter=2031-Q1");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Write one up to 2025-Q4");
    }
}
