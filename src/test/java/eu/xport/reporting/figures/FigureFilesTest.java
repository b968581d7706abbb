package eu.xport.reporting.figures;

import static eu.xport.testing.Plans.aMarketStudy;
import static eu.xport.testing.Plans.aYearWith;
import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.engine.CsvText;
import eu.xport.testing.RoadmapStory;
import eu.xport.testing.Visitor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The same figures as files, read back by other programs. */
class FigureFilesTest extends RoadmapStory {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 19);

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
        report = figures.of(new Filters(LocalDate.of(2026, 1, 1), DAY, Map.of()), Locale.FRENCH);
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

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void everySheetHasAWholeNameOfItsOwn(String language) throws IOException {
        var told = figures.of(new Filters(DAY, DAY, Map.of()), Locale.forLanguageTag(language));
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(Spreadsheet.of(told)))) {
            assertThat(workbook.getSheets().map(Sheet::getName))
                    .containsExactlyElementsOf(
                            told.tables().stream().map(Table::name).toList())
                    .doesNotHaveDuplicates()
                    .allMatch(name -> name.length() <= 31);
        }
    }

    @Test
    void aColumnOfTheSpreadsheetIsAsWideAsItsTexts(@TempDir Path folder) throws IOException {
        var file = Files.write(folder.resolve("figures.xlsx"), Spreadsheet.of(report));
        List<String> widths;
        try (var workbook = new ZipFile(file.toFile());
                var sheet = workbook.getInputStream(workbook.getEntry("xl/worksheets/sheet1.xml"))) {
            widths = Jsoup.parse(sheet, "UTF-8", "", Parser.xmlParser())
                    .select("col")
                    .eachAttr("width");
        }

        assertThat(widths).hasSize(3).first().asString().satisfies(width -> assertThat(Double.parseDouble(width))
                .isBetween("Entreprises accompagnées".length() * 1.0, 60.0));
        assertThat(widths.subList(1, 3)).allMatch(width -> Double.parseDouble(width) < 12);
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
            assertThat(text)
                    .contains(
                            "Engagements tenus",
                            "Entreprises accompagnées",
                            "1 / ",
                            "établi le jeu. 19 mars 2026, 10:00");
        }
    }

    @Test
    void noTitleStandsAloneAtTheEndOfASheetOfPaper() throws IOException {
        var titles = report.tables().stream()
                .flatMap(table -> Stream.of(table.title(), table.note()))
                .toList();
        try (var document = Loader.loadPDF(paper.of(report))) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            for (var page = 1; page <= document.getNumberOfPages(); page++) {
                var text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                var lines = text.getText(document)
                        .replaceAll("\\d+ / \\d+", "")
                        .strip()
                        .lines()
                        .toList();
                assertThat(titles)
                        .as("page %d", page)
                        .noneMatch(title ->
                                title.endsWith(lines.get(lines.size() - 1).strip()));
            }
        }
    }

    @Test
    void theReportOfAQuarterIsCalledAfterItInWords() {
        var quarter = new Quarter(2026, 1);

        assertThat(figures.of(quarter, quarter.filters(), Locale.FRENCH).title())
                .isEqualTo("Chiffres, 1er trimestre 2026");
        assertThat(figures.of(quarter, quarter.filters(), Locale.ENGLISH).title())
                .isEqualTo("Figures, first quarter 2026");
    }

    @Test
    void aPackHoldsPaperSpreadsheetAndEveryTable() throws IOException {
        var names = entries(pack.of(report)).keySet();

        assertThat(names)
                .hasSize(2 + report.tables().size())
                .startsWith("chiffres.pdf", "chiffres.xlsx", "csv/resultats-a-ce-jour.csv", "csv/engagements-tenus.csv")
                .contains("csv/par-organisme.csv", "csv/sans-contact-depuis-90-jours.csv")
                .allMatch(name -> name.matches("[a-z0-9/-]+\\.(pdf|xlsx|csv)"));
    }

    private static Map<String, byte[]> entries(byte[] file) throws IOException {
        var entries = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    @Test
    void aNameThatLooksLikeAFormulaIsText() {
        assertThat(CsvText.harmless("=HYPERLINK(\"http://evil\")")).startsWith("'=");
        assertThat(Stream.of("+1", "-1", "@x", "\tx").map(CsvText::harmless)).allMatch(text -> text.startsWith("'"));
        assertThat(CsvText.harmless("Normandie & Fils")).isEqualTo("Normandie & Fils");
    }

    @Test
    void openDataShowsNoSmallCountAndNoneCanBeComputed() {
        var seed = System.nanoTime();
        var chance = new Random(seed);
        for (var turn = 0; turn < 500; turn++) {
            var counts = new HashMap<String, Long>();
            for (var value = 0; value < 1 + chance.nextInt(6); value++) {
                counts.put("value " + value, 1L + chance.nextInt(9));
            }
            var small = counts.values().stream()
                    .filter(count -> count < OpenData.LEAST)
                    .toList();

            var told = OpenData.told(counts, "others");

            assertThat(told.values()).as("seed %d: %s", seed, counts).allMatch(count -> count >= OpenData.LEAST);
            if (told.containsKey("others")) {
                assertThat(possibleOfOne(small.size(), told.get("others")))
                        .as("seed %d: %s, what each of the small ones may be", seed, counts)
                        .isGreaterThan(1);
            } else {
                assertThat(told.isEmpty() || small.isEmpty())
                        .as("seed %d: %s", seed, counts)
                        .isTrue();
            }
        }
    }

    /** How many values from 0 to 4 one of so many may have, when all of them have this sum. */
    private static long possibleOfOne(int values, long sum) {
        return IntStream.rangeClosed(0, OpenData.LEAST - 1)
                .filter(one -> sum - one >= 0 && sum - one <= (OpenData.LEAST - 1L) * (values - 1))
                .count();
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
        assertThat(answer.body()).contains("Write one up to 2025-Q4 (fourth quarter 2025)");
    }
}
