package eu.xport.portal.own;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static eu.xport.testing.Answers.but;
import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.papers.Files;
import eu.xport.portal.Visit;
import eu.xport.testing.Case;
import eu.xport.testing.Visitor;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A company sends what it is asked for on its own page, and its expert reads it. */
class PapersPageTest extends CompanyVisitTest {

    private static final String PAGE = "/journey/papers";

    @Autowired
    private JdbcTemplate database;

    @Test
    void whatIsAskedForIsSentReadAndAccepted() {
        var company = askedForAQuote();
        assertThat(entersBy("PAPERS_ASKED", company).text())
                .contains("We need papers from you", "Quote or pro forma invoice: The stand in Madrid");

        var asked = visit.opens(PAGE);
        assertThat(asked.text()).contains("The stand in Madrid", "Please send it by Monday 23 March 2026.");
        assertThat(asked.html().select("form[enctype=multipart/form-data] input[type=file]"))
                .hasSize(1);
        var sent = visit.follows(sends("Devis été.pdf", Files.pdf()));

        assertThat(sent.text()).contains("Your paper has arrived.", "Devis été.pdf", "arrived");
        assertThat(sent.html().select("input[type=file]")).isEmpty();
        company.does("CheckPaper", "paperVerdict", "ACCEPTED");
        assertThat(visit.opens(PAGE).text()).contains("accepted");
    }

    @Test
    void aFileIsAlwaysToBeSavedAndNeverShown() {
        entersBy("PAPERS_ASKED", askedForAQuote());
        sends("quote.docx", Files.pdf());

        var file = visit.opens(file());

        assertThat(file.status()).isEqualTo(200);
        assertThat(file.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(file.header("Content-Disposition")).startsWith("attachment").contains("quote.docx.pdf");
        assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(file.header("Content-Security-Policy")).contains("sandbox");
        assertThat(file.header("Cache-Control")).contains("no-store");
    }

    @Test
    void whatSentBackSaysWhy() {
        var company = askedForAQuote();
        entersBy("PAPERS_ASKED", company);
        sends("quote.pdf", Files.pdf());

        company.does(
                "CheckPaper",
                "paperVerdict",
                "AGAIN",
                "paperReason",
                "The <b>second</b> page\nis missing.",
                "newPaperDue",
                "2026-04-01");

        var page = visit.opens(PAGE);
        assertThat(page.html().select(".said b")).isEmpty();
        assertThat(page.html().select(".said").last().wholeText()).endsWith("page\nis missing.");
        assertThat(page.text())
                .contains("We answered: The <b>second</b> page is missing.", "by Wednesday 1 April 2026");
        assertThat(entersBy("PAPER_REFUSED", company).status()).isEqualTo(200);
        assertThat(visit.follows(sends("quote-2.pdf", Files.pdf())).text()).contains("quote-2.pdf", "quote.pdf");
    }

    @Test
    void filesWithLyingNamesAndOfTwoKindsAreRefusedAndNothingIsKept() {
        entersBy("PAPERS_ASKED", askedForAQuote());

        var program = sends("quote.pdf", Files.program());
        var archive = sends("quote.docx", Files.zip(Map.of("quote.pdf", Files.pdf())));
        var both = sends("quote.pdf", Files.both(Files.pdf(), Files.zip(Map.of("a.class", new byte[9]))));
        var page = sends("quote.png", Files.bytes("<html><script>alert(1)</script></html>"));

        assertThat(program.status()).isEqualTo(422);
        assertThat(program.problems())
                .singleElement()
                .asString()
                .startsWith("Quote or pro forma invoice – holds a macro, a script, a program");
        assertThat(program.text()).doesNotContain("What you typed is still there");
        assertThat(archive.text()).contains("is an archive");
        assertThat(both.text()).contains("is a file of two kinds at once");
        assertThat(page.text()).contains("is of a kind that we do not take");
        assertThat(count("paper") + count("paper_part")).isZero();
    }

    @Test
    void aFileOfElevenMegabytesIsRefusedInTheLanguageOfItsSender() {
        entersBy("PAPERS_ASKED", askedForAQuote());

        var tooLong = sends("quote.pdf", new byte[11 * 1024 * 1024]);
        var little = sends("quote.pdf", new byte[10 * 1024 * 1024 + 1]);
        visit.opens("/journey/papers?lang=fr");
        var french = sends("devis.pdf", new byte[11 * 1024 * 1024]);

        assertThat(tooLong.status()).isEqualTo(413);
        assertThat(tooLong.text()).contains("This file is too large", "Nothing has been kept.");
        assertThat(little.status()).isEqualTo(413);
        assertThat(little.text()).contains("is longer than 10 MB");
        assertThat(french.status()).isEqualTo(413);
        assertThat(french.text()).contains("Ce fichier est trop volumineux");
        assertThat(count("paper") + count("paper_part")).isZero();
    }

    @Test
    void aFileOfTenMegabytesIsTaken() {
        entersBy("PAPERS_ASKED", askedForAQuote());
        var pdf = Files.pdf();
        var long10 = Files.both(pdf, Files.bytes(" ".repeat(10 * 1024 * 1024 - pdf.length)));

        assertThat(sends("quote.pdf", long10).status()).isEqualTo(302);
        assertThat(count("paper_part")).isEqualTo(20);
    }

    @Test
    void everyOtherPageTakesShortBodiesAlone() {
        entersBy("PAPERS_ASKED", askedForAQuote());

        assertThat(visit.uploads("/journey/questions", "topic", "quote.pdf", new byte[70 * 1024])
                        .status())
                .isEqualTo(413);
        assertThat(visit.uploads("/diagnosis", "q1", "quote.pdf", new byte[70 * 1024])
                        .status())
                .isEqualTo(413);
    }

    @Test
    void whatIsMissingUnknownOrSentAlreadyIsSaid() {
        entersBy("PAPERS_ASKED", askedForAQuote());
        var place = PAGE + "/" + request();

        assertThat(visit.uploads(place, "paper", "", new byte[0]).problems())
                .containsExactly("Quote or pro forma invoice – has not been chosen yet.");
        assertThat(visit.sendsTo(place, Map.of()).status()).isEqualTo(422);
        assertThat(visit.sendsTo(place, Map.of("other", "1")).problems())
                .containsExactly("other – is not asked in this form.");
        assertThat(visit.uploads(place, "other", "quote.pdf", Files.pdf()).status())
                .isEqualTo(422);
        assertThat(visit.uploads(place, "paper", "quote.pdf", new byte[0]).text())
                .contains("is an empty file");
        assertThat(visit.uploads(PAGE + "/999999", "paper", "quote.pdf", Files.pdf())
                        .status())
                .isEqualTo(404);
        assertThat(visit.uploads(PAGE + "/x", "paper", "quote.pdf", Files.pdf()).status())
                .isEqualTo(400);
        assertThat(visit.follows(visit.opens(place)).status()).isEqualTo(200);

        sends("quote.pdf", Files.pdf());
        var again = visit.uploads(place, "paper", "quote.pdf", Files.pdf());
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text()).contains("is not wanted any more");
        assertThat(count("paper")).isEqualTo(1);
    }

    @Test
    void noCompanySeesOrSendsThePapersOfAnother() {
        entersBy("PAPERS_ASKED", askedForAQuote());
        sends("quote.pdf", Files.pdf());
        var place = PAGE + "/" + request();
        var file = file();
        var stranger = Visit.speaking("en-GB,en;q=0.9", port);

        assertThat(stranger.opens(file).text()).doesNotContain("%PDF");
        var sent = stranger.uploads(place, "paper", "quote.pdf", Files.pdf());
        assertThat(sent.status()).isEqualTo(303);
        assertThat(stranger.follows(sent).text()).contains("we send you a link");
        entersBy("DIAGNOSIS_RECEIVED", another());
        assertThat(visit.opens(file).status()).isEqualTo(404);
        assertThat(visit.uploads(place, "paper", "quote.pdf", Files.pdf()).status())
                .isEqualTo(404);
        assertThat(visit.opens(PAGE).text()).contains("We ask you for no paper").doesNotContain("quote.pdf");
    }

    @Test
    void theStaffReadsItFromTheCompanyTabAndNobodyElseDoes() {
        var company = askedForAQuote();
        entersBy("PAPERS_ASKED", company);
        sends("quote.pdf", Files.pdf());
        var path = file().replace("/journey/papers/files/", "/staff/papers/");
        var expert = Visitor.staff(port, "expert-ad");

        assertThat(expert.opens("/staff/companies/" + company.number()).body())
                .contains("Quote or pro forma invoice", "quote.pdf", path, "To be checked");
        var file = expert.opens(path);
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
        assertThat(file.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(database.queryForList("select reader from paper_reading", String.class))
                .containsExactly("expert-ad");
        assertThat(Visitor.staff(port, "analyst").opens(path).statusCode()).isEqualTo(403);
        assertThat(visit.opens(path).status()).isIn(302, 401);
        assertThat(expert.opens("/staff/papers/999999").statusCode()).isEqualTo(404);
    }

    private Case askedForAQuote() {
        var company = filed();
        story.starts(
                "expert-cci",
                "PaperRequest",
                Map.of(
                        "journey", company.number(),
                        "paperKind", "QUOTE",
                        "paperPurpose", "The stand in Madrid",
                        "paperUntil", "2026-03-23"));
        return company;
    }

    private Case another() {
        return story.files(but(but(aCompanyNewToExport(), "siret", "44306184100047"), "language", "en"));
    }

    private Visit.Page sends(String name, byte[] content) {
        return visit.uploads(PAGE + "/" + request(), "paper", name, content);
    }

    private long request() {
        return database.queryForObject("select max(id) from paper_request", Long.class);
    }

    private String file() {
        return PAGE + "/files/" + database.queryForObject("select max(id) from paper", Long.class);
    }
}
