package eu.xport.financing.grant;

import eu.xport.engine.CsvText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What the law has us publish and keep of grants, as files for the staff. */
@Controller
class GrantFiles {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final PublishedGrants published;
    private final DeMinimisRegister register;

    GrantFiles(PublishedGrants published, DeMinimisRegister register) {
        this.published = published;
        this.register = register;
    }

    @GetMapping("/staff/financing/open-data.csv")
    ResponseEntity<byte[]> openData() {
        return file("subventions.csv", PublishedGrants.COLUMNS, published.rows());
    }

    @GetMapping("/staff/financing/de-minimis.csv")
    ResponseEntity<byte[]> deMinimis() {
        return file("de-minimis.csv", DeMinimisRegister.COLUMNS, register.rows());
    }

    private static ResponseEntity<byte[]> file(String name, List<String> columns, List<List<String>> rows) {
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(text(columns, rows).getBytes(StandardCharsets.UTF_8));
    }

    private static String text(List<String> columns, List<List<String>> rows) {
        return CsvText.of(
                columns,
                rows.stream()
                        .map(row -> row.stream().map(CsvText::harmless).toList())
                        .toList(),
                ',');
    }
}
