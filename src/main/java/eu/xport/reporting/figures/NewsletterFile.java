package eu.xport.reporting.figures;

import eu.xport.calendar.PrintedDate;
import eu.xport.engine.CsvText;
import eu.xport.engine.Texts;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Who agreed to get the newsletter and still does, each address once, with the proof and the link that withdraws it. */
@Controller
class NewsletterFile {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final NamedParameterJdbcOperations database;
    private final Texts texts;

    NewsletterFile(NamedParameterJdbcOperations database, Texts texts) {
        this.database = database;
        this.texts = texts;
    }

    @GetMapping("/figures/newsletter.csv")
    ResponseEntity<byte[]> addresses() {
        var language = texts.readerLanguage();
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("xport-newsletter.csv")
                                .build()
                                .toString())
                .body(CsvFile.of(columns(language), List.copyOf(rows(language).values()), language));
    }

    private List<String> columns(Locale language) {
        return Stream.of("address", "language", "givenOn", "wording", "journey", "withdraw")
                .map(column -> texts.of(language, "newsletter." + column))
                .toList();
    }

    /** What somebody agreed to last counts, whatever the capitals of the address. */
    private Map<String, List<String>> rows(Locale language) {
        var rows = new LinkedHashMap<String, List<String>>();
        var here = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        database.query(
                "select address, language, wording, given_at, journey, token from figure_newsletter order by id",
                consent -> {
                    rows.put(
                            consent.getString("address").toLowerCase(Locale.ROOT),
                            Stream.of(
                                            consent.getString("address"),
                                            consent.getString("language"),
                                            PrintedDate.moment(
                                                    consent.getObject("given_at", OffsetDateTime.class)
                                                            .toInstant(),
                                                    language),
                                            consent.getString("wording"),
                                            consent.getString("journey"),
                                            here + "/newsletter/" + consent.getString("token"))
                                    .map(CsvText::harmless)
                                    .toList());
                });
        return rows;
    }
}
