package eu.xport.notification;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.engine.People;
import eu.xport.testing.JourneyTest;
import eu.xport.testing.Story;
import eu.xport.testing.Visitor;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** In the demo managers and administrators read what companies and colleagues would have got; nobody else does. */
class MailPagesTest extends JourneyTest {

    private static final String HOSTILE = "<script>alert(1)</script> & Fils";

    @Autowired
    private Letters letters;

    @Autowired
    private FolderPost folder;

    @Autowired
    private People people;

    @LocalServerPort
    private int port;

    @BeforeEach
    void itIsMondayMorning() {
        story.beginsAt("2026-03-09T10:00");
    }

    @Test
    void lettersAreListedTheNewestFirstWithSubjectReaderCaseTimeAndWhatBecameOfThem() {
        var company = story.files(aCompanyNewToExport());
        var number = company.number();
        var page = page("manager", "/mail");
        assertThat(page.select("tbody tr")).hasSize((int) letters.count());
        assertThat(page.select("tbody td:last-child").eachText()).allMatch("waiting to be sent"::equals);

        story.postLeaves();
        page = page("admin", "/mail");

        assertThat(page.select("tbody td:last-child").eachText()).allMatch("kept on Mon 9 Mar 2026, 10:00"::equals);
        assertThat(page.select("tbody td:nth-child(2)").eachText())
                .containsExactly("the expert, " + nameOfReader("NEW_CASE"), "the company");
        assertThat(page.select("tbody td:nth-child(3)").eachText())
                .containsOnly(number + " " + company.fact("company_name"));
        assertThat(page.select("tbody td:nth-child(3) a").eachAttr("href")).containsOnly("/staff/companies/" + number);
        assertThat(page.select("tbody td:first-child a").eachAttr("href"))
                .containsExactly("/mail/" + id("NEW_CASE"), "/mail/" + id("DIAGNOSIS_RECEIVED"));
        assertThat(page.select("script")).isEmpty();
    }

    @Test
    void managersFindTheLettersInTheHeadOfTheirPagesAndExpertsDoNot() {
        assertThat(page("manager", "/staff/companies")
                        .select(".staff-nav a[href=/mail]")
                        .eachText())
                .containsExactly("Letters");
        assertThat(page("expert-ad", "/staff/companies").select(".staff-nav a[href=/mail]"))
                .isEmpty();
    }

    @Test
    void theListTellsTheSubjectsWithoutOpeningAFile() throws IOException {
        story.files(aCompanyNewToExport());
        story.postLeaves();
        var told = page("manager", "/mail").select("tbody td:first-child").eachText();
        assertThat(told).hasSize(2).anyMatch(subject -> subject.startsWith("Nous vous appelons au plus tard le"));

        for (var letter : letters.findAll()) {
            Files.delete(folder.of(letter.id()).orElseThrow());
        }

        assertThat(page("manager", "/mail").select("tbody td:first-child").eachText())
                .isEqualTo(told);
    }

    @Test
    void aLetterIsShownInAFrameThatMayDoNothingAndAsTextAndAsAFile() {
        story.files(aCompanyNewToExport());
        story.postLeaves();
        var path = "/mail/" + id("DIAGNOSIS_RECEIVED");

        var frame = page("manager", path).selectFirst("iframe");
        assertThat(frame.attr("sandbox")).isEmpty();
        assertThat(frame.hasAttr("sandbox")).isTrue();
        var letter = opens("manager", frame.attr("src"));
        assertThat(letter.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .satisfies(policy -> assertThat(policy)
                        .contains("default-src 'none'", "sandbox", "frame-ancestors 'self'")
                        .doesNotContain("script"));
        assertThat(letter.headers().allValues("X-Frame-Options")).containsExactly("SAMEORIGIN");
        assertThat(opens("manager", path + "/text").headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/plain"));
        var file = opens("manager", path + "/letter.eml");
        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(kept -> assertThat(kept).startsWith("attachment"));
        assertThat(file.body()).contains("Message-ID: <letter.");
        assertThat(opens("manager", path + "/invite.ics").statusCode()).isEqualTo(404);
    }

    @Test
    void aLetterThatWasToldInADigestLeadsToItAndIsNotSaidToBeUnsent() {
        var number = story.files(aCompanyNewToExport()).number();
        var digest = letters.save(kept("DIGEST", null, "test/digest", null));
        var told = letters.save(kept("CONTACT_REMINDER", number, "test/told", digest.id()));

        var page = page("manager", "/mail/" + told.id());

        assertThat(page.select("[role=status]").text())
                .isEqualTo("It is no letter of its own: it is told with others in a digest. Open the digest");
        assertThat(page.select("[role=status] a").attr("href")).isEqualTo("/mail/" + digest.id());
    }

    @Test
    void whatACompanyCallsItselfIsNoCodeHere() {
        var answers = new HashMap<>(aCompanyNewToExport());
        answers.put("legalName", HOSTILE);
        story.files(answers);
        story.postLeaves();

        assertThat(page("manager", "/mail").select("script")).isEmpty();
        for (var letter : letters.findAll()) {
            assertThat(page("manager", "/mail/" + letter.id()).select("script")).isEmpty();
            assertThat(page("manager", "/mail/" + letter.id() + "/page").select("script"))
                    .isEmpty();
        }
    }

    @Test
    void fiftyLettersAreAPage() {
        var number = story.files(aCompanyNewToExport()).number();
        for (var count = (int) letters.count(); count < 51; count++) {
            letters.save(kept("CLOSING", number, "test/" + count, null));
        }

        var first = page("manager", "/mail");
        assertThat(first.select("tbody tr")).hasSize(50);
        assertThat(first.select("a[rel=next]").attr("href")).isEqualTo("/mail?page=2");
        assertThat(page("manager", "/mail?page=2").select("tbody tr")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"expert-cci", "funding", "analyst"})
    void nobodyElseReadsThem(String user) {
        story.files(aCompanyNewToExport());
        story.postLeaves();
        var path = "/mail/" + id("DIAGNOSIS_RECEIVED");

        assertThat(List.of("/mail", path, path + "/page", path + "/text", path + "/letter.eml"))
                .allSatisfy(page -> assertThat(opens(user, page).statusCode()).isEqualTo(403));
        assertThat(Visitor.stranger(port).gets(path + "/letter.eml").statusCode())
                .isEqualTo(401);
    }

    @Test
    void aLetterThatIsNotThereIsNotFound() {
        assertThat(opens("manager", "/mail/999999").statusCode()).isEqualTo(404);
        assertThat(opens("manager", "/mail/999999/page").statusCode()).isEqualTo(404);
        assertThat(opens("manager", "/mail/../../etc/passwd").statusCode()).isGreaterThanOrEqualTo(400);
    }

    private String nameOfReader(String kind) {
        return people.named(letters.findById(id(kind)).orElseThrow().recipient())
                .orElseThrow()
                .name();
    }

    private static Letter kept(String kind, String number, String cause, Long digest) {
        return new Letter(
                null,
                kind,
                number,
                "COMPANY",
                null,
                "AT_ONCE",
                "en",
                "A test wants it.",
                cause,
                "{}",
                Story.inParis("2026-03-09T10:00"),
                digest,
                null,
                null);
    }

    private long id(String kind) {
        return letters.findAll().stream()
                .filter(letter -> letter.kind().equals(kind))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Document page(String user, String path) {
        return Jsoup.parse(opens(user, path).body());
    }

    private HttpResponse<String> opens(String user, String path) {
        return Visitor.staff(port, user).opens(path);
    }
}
