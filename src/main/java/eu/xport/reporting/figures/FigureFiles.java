package eu.xport.reporting.figures;

import eu.xport.engine.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The same figures as files; their addresses carry the same period and filters as the page's. */
@Controller
@RequestMapping("/figures")
class FigureFiles {

    /** The area follows from the sector: of two counts of the same companies one below 5 could be told. */
    private static final Set<Dimension> PUBLISHED = EnumSet.complementOf(EnumSet.of(Dimension.AREA));

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

    private final Figures figures;
    private final FilterWords filters;
    private final FactCodes codes;
    private final PaperReport paper;
    private final QuarterPack pack;
    private final Texts texts;
    private final Clock clock;

    FigureFiles(
            Figures figures,
            FilterWords filters,
            FactCodes codes,
            PaperReport paper,
            QuarterPack pack,
            Texts texts,
            Clock clock) {
        this.figures = figures;
        this.filters = filters;
        this.codes = codes;
        this.paper = paper;
        this.pack = pack;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/table/{table:[A-Za-z]{1,30}}.csv")
    ResponseEntity<byte[]> table(@PathVariable String table, @RequestParam Map<String, String> asked) {
        var report = report(asked);
        return report.tables().stream()
                .filter(each -> each.id().equals(table))
                .findFirst()
                .map(each -> file(FileName.of(each.name(), "csv"), CSV, CsvFile.of(each, report.language())))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @GetMapping("/figures.xlsx")
    ResponseEntity<byte[]> spreadsheet(@RequestParam Map<String, String> asked) {
        var report = report(asked);
        return file(FileName.of(report.title(), "xlsx"), XLSX, Spreadsheet.of(report));
    }

    @GetMapping("/figures.pdf")
    ResponseEntity<byte[]> paper(@RequestParam Map<String, String> asked) {
        var report = report(asked);
        return file(FileName.of(report.title(), "pdf"), MediaType.APPLICATION_PDF, paper.of(report));
    }

    /** Of one partner, or of all of them for the Region. */
    @GetMapping("/pack.zip")
    ResponseEntity<byte[]> pack(
            @RequestParam(defaultValue = "") String quarter, @RequestParam(defaultValue = "") String partner) {
        var chosen = quarter(quarter);
        var whole = chosen.filters();
        var known = codes.of(Dimension.PARTNER).contains(partner);
        if (!known && !partner.isEmpty()) {
            filters.read(Map.of(Dimension.PARTNER.parameter(), partner), texts.readerLanguage());
        }
        var report = figures.of(chosen, known ? whole.with(Dimension.PARTNER, partner) : whole, texts.readerLanguage());
        return file("xport-%s-%s.zip".formatted(chosen, known ? partner : "region"), ZIP, pack.of(report));
    }

    /** Of a whole quarter alone: two periods that overlap would tell the difference. */
    @GetMapping("/open-data.csv")
    ResponseEntity<byte[]> openData(@RequestParam(defaultValue = "") String quarter) {
        var chosen = quarter(quarter);
        var language = texts.readerLanguage();
        return file(
                "xport-open-data-%s.csv".formatted(chosen),
                CSV,
                OpenData.of(
                        counts(chosen, language), columns(language), texts.of(language, "openData.others"), language));
    }

    private Map<String, Map<String, Long>> counts(Quarter quarter, Locale language) {
        var counts = new LinkedHashMap<String, Map<String, Long>>();
        var cases = figures.cases(quarter.filters());
        for (var dimension : PUBLISHED) {
            var values = new LinkedHashMap<String, Long>();
            cases.forEach(heap -> values.merge(
                    filters.name(dimension, heap.by().get(dimension), language), (long) heap.count(), Long::sum));
            counts.put(filters.name(dimension, language), values);
        }
        return counts;
    }

    private List<String> columns(Locale language) {
        var columns = new ArrayList<String>();
        List.of("dimension", "value", "companies")
                .forEach(column -> columns.add(texts.of(language, "openData." + column)));
        return columns;
    }

    private Quarter quarter(String text) {
        var usual = Quarter.lastWholeBefore(LocalDate.now(clock));
        if (text.isEmpty()) {
            return usual;
        }
        var language = texts.readerLanguage();
        return Quarter.of(text)
                .filter(quarter ->
                        !quarter.filters().to().isAfter(usual.filters().to()))
                .orElseThrow(() -> new FilterFault(
                        List.of(texts.of(language, "figures.fault.quarter", usual, filters.told(usual, language)))));
    }

    private Report report(Map<String, String> asked) {
        var language = texts.readerLanguage();
        return figures.of(filters.read(asked, language), language);
    }

    @ExceptionHandler
    ResponseEntity<String> refused(FilterFault fault) {
        return ResponseEntity.badRequest()
                .contentType(MediaType.parseMediaType("text/plain;charset=UTF-8"))
                .body(fault.getMessage());
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }
}
