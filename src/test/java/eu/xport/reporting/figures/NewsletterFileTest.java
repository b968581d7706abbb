package eu.xport.reporting.figures;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.testing.JourneyTest;
import eu.xport.testing.Visitor;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Managers get the addresses of those who agreed to the newsletter, and of nobody else. */
class NewsletterFileTest extends JourneyTest {

    private static final String FILE = "/figures/newsletter.csv";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcTemplate database;

    @BeforeEach
    void itIsMondayMorningAndNobodyGetsItYet() {
        story.beginsAt("2026-03-09T10:00");
        database.update("delete from newsletter_consent");
    }

    @Test
    void eachAddressThatStillAgreesStandsOnceWithItsProofAndItsLink() throws IOException {
        files("camille@example.com", true);
        files("Camille@example.com", true);
        files("dominique@example.com", false);
        files("sacha@example.com", true);
        Visitor.stranger(port).postForm("/newsletter/" + token("sacha@example.com"), Map.of());

        var rows = rows(manager().opens(FILE).body());

        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.get("Address")).isEqualTo("Camille@example.com");
            assertThat(row.get("Agreed on")).isEqualTo("Mon 9 Mar 2026, 10:00");
            assertThat(row.get("Agreed to")).isNotBlank();
            assertThat(row.get("Case")).startsWith("XP-2026-");
            assertThat(row.get("Link that withdraws"))
                    .isEqualTo("http://localhost:" + port + "/newsletter/" + token("Camille@example.com"));
        });
    }

    @Test
    void anAddressBecomesNoFormula() throws IOException {
        files("plain@example.com", true);
        database.update("update newsletter_consent set address = '=1+1@example.com', wording = '+1'");

        assertThat(rows(manager().opens(FILE).body())).singleElement().satisfies(row -> {
            assertThat(row.get("Address")).isEqualTo("'=1+1@example.com");
            assertThat(row.get("Agreed to")).isEqualTo("'+1");
        });
    }

    @Test
    void thePageOfFiguresLeadsToIt() {
        assertThat(manager().opens("/figures").body()).contains("href=\"" + FILE + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"expert-ad", "analyst", "funding"})
    void nobodyElseOfTheStaffReadsIt(String user) {
        assertThat(Visitor.staff(port, user).opens(FILE).statusCode()).isEqualTo(403);
    }

    private Visitor manager() {
        return Visitor.staff(port, "manager").reading("en");
    }

    private void files(String address, boolean newsletter) {
        var answers = new HashMap<>(aCompanyNewToExport());
        answers.put("contactEmail", address);
        answers.put("newsletter", newsletter);
        story.files(answers);
    }

    private String token(String address) {
        return database.queryForObject("select token from newsletter_consent where address = ?", String.class, address);
    }

    private static List<CSVRecord> rows(String file) throws IOException {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        return format.parse(new StringReader(file.replace("\uFEFF", ""))).getRecords();
    }
}
