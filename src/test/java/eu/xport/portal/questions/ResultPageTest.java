package eu.xport.portal.questions;

import static eu.xport.portal.Visit.with;
import static eu.xport.testing.Answers.aCompanyNewToExport;
import static eu.xport.testing.Answers.aRegularExporter;
import static eu.xport.testing.Answers.but;
import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.calendar.Length;
import eu.xport.portal.PublicPagesTest;
import eu.xport.portal.Visit;
import eu.xport.portal.Visit.Page;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a company learns from its answers. */
class ResultPageTest extends PublicPagesTest {

    @Autowired
    private JdbcTemplate database;

    @Test
    void answersLeadToAResultPageOfTheirOwn() {
        var sent = visit.answers(aCompanyNewToExport());

        assertThat(sent.status()).isEqualTo(303);
        assertThat(sent.header("Location")).matches("(http://localhost:\\d+)?/diagnosis/[0-9a-f-]{36}");
        var result = visit.follows(sent);
        assertThat(result.status()).isEqualTo(200);
        assertThat(result.header("Cache-Control")).contains("no-store");
        assertThat(result.header("X-Robots-Tag")).contains("noindex");
    }

    @Test
    void itTellsIndexBandDimensionsServicesNumberAndTheDayOfTheCall() {
        var result = result(visit, aCompanyNewToExport());

        // Eleven answers score 1, the question of the export experience scores 0.
        assertThat(result.html().select(".index").text()).isEqualTo("31 out of 100 To prepare");
        assertThat(result.text()).contains("The ground for export is still to be laid.");
        assertThat(result.html().select("table tbody tr").eachText())
                .containsExactly(
                        "Offer 2 of 6 to strengthen",
                        "People 2 of 6 to strengthen",
                        "Finance 2 of 6 to strengthen",
                        "Market 1 of 6 to strengthen",
                        "Legal 2 of 6 to strengthen",
                        "Digital 2 of 6 to strengthen");
        assertThat(result.html().select("svg[role=img] title").text()).isEqualTo("Points by dimension, as bars");
        assertThat(result.html().select("svg desc").text()).contains("Market: 1 of 6.");
        assertThat(result.html().select("svg rect.bar")).hasSize(6);
        assertThat(result.html().select("#services ~ ul li").eachText())
                .contains("In-depth export diagnosis")
                .noneMatch(service -> service.matches("[A-Z-]+"));
        assertThat(result.html().select(".number").text()).matches("XP-2026-\\d{6}");
    }

    @Test
    void theDayOfTheCallIsThatOfTheCaseAndItsReasonThatOfTheModel() {
        story.beginsAt("2026-05-13T10:00");

        var result = result(visit, aCompanyNewToExport());

        var journey = story.theCase(result.html().select(".number").text());
        assertThat(result.text())
                .contains("An expert calls you by " + written(journey.promised("contactDue"))
                        + " at 18:00 at the latest.")
                .contains("We promise a call within " + Length.of(length(journey.number())) + ".")
                .contains("the day of your answers, Wednesday 13 May 2026");
        if (length(journey.number()).equals("3 days")) {
            assertThat(result.html().select(".card li").eachText()).containsExactly("16–17 May (weekend)");
        }
    }

    @Test
    void itTellsTheSameInFrench() {
        var result = result(Visit.speaking("fr", port), aCompanyNewToExport());

        assertThat(result.html().select(".index").text()).isEqualTo("31 sur 100 À préparer");
        assertThat(result.text())
                .contains("Un expert vous appelle au plus tard le", "à 18 h.")
                .contains("Le décompte commence après le jour de vos réponses, le lundi 9 mars 2026.")
                .contains("Offre 2 sur 6 à renforcer", "Diagnostic export approfondi");
    }

    @Test
    void aCompanyReadsThatItWasCalled() {
        var sent = visit.answers(aCompanyNewToExport());
        var number = visit.follows(sent).html().select(".number").text();

        story.theCase(number)
                .does("ContactCompany", "contactOutcome", "APPOINTMENT_MADE", "appointmentAt", "2026-03-17T10:00");

        assertThat(visit.follows(sent).text())
                .contains("An expert has already spoken with you.")
                .doesNotContain("calls you by");
    }

    @Test
    void withoutALanguageTheCompanyIsWrittenToInThatOfThePage() {
        var answers = Visit.without(aCompanyNewToExport(), "language");

        visit.answers(answers);

        assertThat(database.queryForList("select contact_language from company", String.class))
                .containsExactly("en");
    }

    @Test
    void amountsAndTextsAreKeptAsTheyWereMeant() {
        var answers = with(but(aCompanyNewToExport(), "turnover", "1\u202f200 000"), "exportTurnover", "250000");

        Visit.speaking("fr", port).answers(but(answers, "targetCountries", List.of("DE", "ES")));

        assertThat(database.queryForMap(
                        "select turnover, export_turnover, target_countries, contact_newsletter from company"))
                .satisfies(company -> {
                    assertThat(company.get("turnover").toString()).startsWith("1200000");
                    assertThat(company.get("export_turnover").toString()).startsWith("250000");
                    assertThat(company).containsEntry("target_countries", "DE ES");
                    assertThat(company).containsEntry("contact_newsletter", false);
                });
    }

    @Test
    void whoJoinsAnOpenCaseSeesTheOwnResultAndNothingOfTheCase() {
        var first = but(aCompanyNewToExport(), "legalName", "Fonderie du Havre");
        var opened = result(visit, first);
        var number = opened.html().select(".number").text();

        var second = but(aRegularExporter(), "siret", first.get("siret"));
        var stranger = Visit.speaking("en", port);
        var joined =
                result(stranger, but(but(second, "legalName", "Somebody else"), "contactEmail", "else@example.com"));

        assertThat(joined.html().select(".index").text()).startsWith("39 out of 100");
        assertThat(joined.text()).contains("Your answers have joined it, and the expert in charge has been told.");
        assertThat(joined.response().body())
                .doesNotContain(number, "Fonderie du Havre", "Hébert", "camille", "expert-", "XP-2026")
                .doesNotContain("2026");
        assertThat(database.queryForList("select contact_email from company", String.class))
                .as("a stranger changes no contact data")
                .containsExactly("camille.hebert@example.com");
        assertThat(count("journey")).isEqualTo(1);
        assertThat(count("diagnosis")).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "${7*7}",
                "{{7*7}}",
                "[[${7*7}]]",
                "#{7*7}",
                "=7*7",
                "\"><img src=x onerror=alert(1)>"
            })
    void aHostileNameStaysText(String name) {
        var answers = but(aCompanyNewToExport(), "legalName", name);

        var refused = visit.answers(but(answers, "siret", "1"));
        var sent = visit.answers(answers);

        assertThat(refused.html().select("#legalName").attr("value")).isEqualTo(name);
        assertThat(refused.html().select("script, img")).isEmpty();
        assertThat(sent.status()).isEqualTo(303);
        assertThat(visit.follows(sent).html().select("script, img")).isEmpty();
        assertThat(database.queryForList("select legal_name from company", String.class))
                .containsExactly(name);
    }

    private static Page result(Visit visit, Map<String, Object> answers) {
        return visit.follows(visit.answers(answers));
    }

    private String length(String number) {
        return database.queryForObject(
                "select length from promise where journey = ? and name = 'contactDue'", String.class, number);
    }

    private static String written(LocalDateTime due) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH).format(due);
    }
}
