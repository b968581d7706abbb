package eu.xport.portal.questions;

import static eu.xport.portal.Visit.without;
import static eu.xport.testing.Answers.aCompanyNewToExport;
import static eu.xport.testing.Answers.but;
import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.portal.PublicPagesTest;
import eu.xport.portal.Visit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The questions, and how they come back when something is wrong. */
class DiagnosisPageTest extends PublicPagesTest {

    @Test
    void theQuestionsOfTheDeployedFormAreAskedInEnglish() {
        var page = visit.opens("/diagnosis");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html().select("html").attr("lang")).isEqualTo("en");
        assertThat(page.html().select("fieldset[role=radiogroup] .count")).hasSize(12);
        assertThat(page.text())
                .contains("Question 1 of 12 How well does your main product or service stand out")
                .contains("Legal name (required)");
    }

    @Test
    void theSameQuestionsAreAskedInFrench() {
        var page = Visit.speaking("fr-FR,fr;q=0.9,en;q=0.8", port).opens("/diagnosis");

        assertThat(page.html().select("html").attr("lang")).isEqualTo("fr");
        assertThat(page.text())
                .contains("Question 12 sur 12 Comment trouvez-vous et suivez-vous vos prospects étrangers")
                .contains("Raison sociale (obligatoire)", "Envoyer mes réponses")
                .doesNotContain("required");
    }

    @Test
    void theNumberOfTheCompanyComesFirstAndNothingThatIsNotRequired() {
        var page = visit.opens("/diagnosis").html();

        var asked = page.select("main form [name]:not([type=hidden]):not(button)").eachAttr("name").stream()
                .distinct()
                .filter(name -> !List.of("homepage", "keepMail").contains(name))
                .toList();
        assertThat(asked)
                .startsWith("siret", "legalName", "department", "q1")
                .endsWith("q12", "contactLastName", "contactEmail", "contactPhone", "privacyNotice")
                .hasSize(19);
        assertThat(page.select("main form .question .label")).hasSize(20);
        assertThat(page.select("main form .question .required")).hasSize(19);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"de-DE,en;q=0.5 | en", "de-DE,de | fr", "en;q=0.4,fr;q=0.6 | fr", "*                | fr"})
    void theLanguageIsTheBrowsersFirstThatWeSpeakElseFrench(String languages, String spoken) {
        assertThat(Visit.speaking(languages, port)
                        .opens("/diagnosis")
                        .html()
                        .select("html")
                        .attr("lang"))
                .isEqualTo(spoken);
        assertThat(Visit.ofUnknownLanguage(port)
                        .opens("/")
                        .html()
                        .select("html")
                        .attr("lang"))
                .isEqualTo("fr");
    }

    @Test
    void aSwitchOfTheLanguageStays() {
        var switched = visit.opens("/?lang=fr");

        assertThat(switched.header("Set-Cookie"))
                .startsWith("xport-language=fr;")
                .contains("HttpOnly")
                .contains("SameSite=Lax");
        assertThat(visit.opens("/diagnosis").html().select("html").attr("lang")).isEqualTo("fr");
        assertThat(visit.opens("/?lang=de").header("Set-Cookie")).isEmpty();
    }

    @Test
    void aSwitchAmidTheAnswersLosesNoneAndSendsNone() {
        var before = rows();

        var page = visit.sends(Map.of("lang", "fr", "mark", "", "legalName", "Fonderie & fils", "q3", "2"));

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("Qui porte le projet export ?");
        assertThat(page.html().select("#legalName").attr("value")).isEqualTo("Fonderie & fils");
        assertThat(page.html().select("input[name=q3][checked]").attr("value")).isEqualTo("2");
        assertThat(page.problems()).isEmpty();
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void aVisitorIsGivenNoSessionAndNoCookie() {
        var page = visit.opens("/diagnosis");

        assertThat(page.header("Set-Cookie")).isEmpty();
        assertThat(page.html().select("input[type=hidden]").eachAttr("name")).containsExactly("mark", "opened");
        assertThat(visit.answers(aCompanyNewToExport()).header("Set-Cookie")).isEmpty();
    }

    @Test
    void noPageOfQuestionsIsKeptByCaches() {
        var first = visit.opens("/diagnosis");

        assertThat(first.header("Cache-Control")).contains("no-store");
        assertThat(first.mark()).isNotEqualTo(visit.opens("/diagnosis").mark()).hasSize(36);
    }

    @Test
    void whatIsMissingIsToldAtTheTopAndNextToItsField() {
        var page = visit.answers(without(aCompanyNewToExport(), "q2", "legalName", "department", "privacyNotice"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html().title()).startsWith("Error:");
        assertThat(page.problems())
                .containsExactly(
                        "Legal name – must be filled in.",
                        "Department – please choose an answer.",
                        "Could you serve 20 % more orders within six months? – please choose an answer.",
                        "I have read the privacy notice – please tick this box before you send your answers.");
        assertThat(page.html().select(".problems a").eachAttr("href"))
                .containsExactly("#legalName", "#department", "#q2", "#privacyNotice")
                .allSatisfy(link -> assertThat(page.html().select(link)).hasSize(1));
        assertThat(page.fault("legalName")).isEqualTo("Error: must be filled in.");
        assertThat(page.html().select("#legalName").attr("aria-describedby")).isEqualTo("legalName-error");
        assertThat(page.html().select("#legalName").attr("aria-invalid")).isEqualTo("true");
    }

    @Test
    void whatWasTypedIsKept() {
        var answers = but(aCompanyNewToExport(), "siret", "732 829 320 00075");
        answers.put("turnover", "1 200 000");
        answers.put("targetCountries", List.of("DE", "ES"));
        answers.put("preferredCallTime", "");

        var page = visit.answers(answers);

        assertThat(page.fault("siret")).contains("is not a valid SIRET: 14 digits");
        assertThat(page.html().select("#siret").attr("value")).isEqualTo("732 829 320 00075");
        assertThat(page.html().select("input[type=hidden][name=turnover]").val())
                .as("carried along, though it is asked later")
                .isEqualTo("1 200 000");
        assertThat(page.html()
                        .select("input[type=hidden][name=targetCountries]")
                        .eachAttr("value"))
                .containsExactly("DE", "ES");
        assertThat(page.html().select("#department option[selected]").attr("value"))
                .isEqualTo("14");
        assertThat(page.html().select("[name=preferredCallTime]"))
                .as("what somebody emptied stays empty")
                .isEmpty();
        assertThat(page.html().select("input[name=q7][checked]").attr("value")).isEqualTo("0");
        assertThat(page.html().select("#privacyNotice[checked]")).hasSize(1);
        assertThat(page.mark()).hasSize(36);
    }

    @Test
    void aRefusalSpeaksTheVisitorsLanguage() {
        var page = Visit.speaking("fr", port).answers(but(aCompanyNewToExport(), "department", "75"));

        assertThat(page.fault("department"))
                .isEqualTo("Erreur : doit être l'un des choix proposés"
                        + " (14 Calvados, 27 Eure, 50 Manche, 61 Orne, 76 Seine-Maritime).");
        assertThat(Visit.speaking("fr", port)
                        .answers(but(aCompanyNewToExport(), "q1", "7"))
                        .fault("q1"))
                .contains("Non évalué, Comparable");
    }
}
