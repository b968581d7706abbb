package eu.xport.portal;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static eu.xport.testing.Answers.aRegularExporter;
import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.engine.Texts;
import eu.xport.journey.Journeys;
import eu.xport.portal.ResultsToDate.Figure;
import eu.xport.testing.Rules;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class HomePageTest extends PublicPagesTest {

    @Autowired
    private Journeys journeys;

    @Autowired
    private Texts texts;

    @Autowired
    private Written written;

    @Test
    void itMakesThePromisesThatTheRulesMake() {
        var within = Rules.of("Promises").given("promise", "FIRST_CONTACT").yield("within");

        var page = visit.opens("/");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html().select(".steps li").eachText())
                .hasSize(4)
                .element(1)
                .isEqualTo("Within " + within + " of your answers, an expert calls you.");
        assertThat(page.html().select("main a").eachAttr("href")).containsOnly("/diagnosis", "/resources");
    }

    @Test
    void itTellsResultsToDateOfFiveCompaniesAndMoreAndCountsThemNotForEveryVisitor() {
        var early = results();
        IntStream.range(0, 4).forEach(company -> story.files(aRegularExporter()));
        assertThat(early.in(Locale.ENGLISH)).isEmpty();

        story.files(aRegularExporter());
        story.files(aCompanyNewToExport());

        assertThat(results().in(Locale.ENGLISH))
                .startsWith(new Figure("6", "companies served"), new Figure("83 %", "export regularly"));
        assertThat(results().in(Locale.FRENCH)).startsWith(new Figure("6", "entreprises accompagnées"));
        assertThat(early.in(Locale.ENGLISH)).as("counted a moment ago").isEmpty();
    }

    private ResultsToDate results() {
        return new ResultsToDate(journeys, texts, written);
    }

    @Test
    void itAsksTheRulesOnceAndNotForEveryVisitor() {
        visit.opens("/");
        var asked = count("act_hi_decinst");

        visit.opens("/");

        assertThat(count("act_hi_decinst")).isEqualTo(asked);
    }

    @Test
    void whatDoesNotExistIsSaidInBothLanguages() {
        assertThat(visit.opens("/resources/nothing").status()).isEqualTo(404);
        assertThat(visit.opens("/resources/nothing").text())
                .contains("This page does not exist")
                .doesNotContain("Exception");
        assertThat(Visit.speaking("fr", port).opens("/resources/nothing").text())
                .contains("Cette page n'existe pas");
    }

    @Test
    void nothingIsFetchedFromElsewhere() {
        for (var path : new String[] {"/", "/diagnosis"}) {
            assertThat(visit.opens(path).html().select("[src], link[href]").eachAttr("abs:href"))
                    .allMatch(String::isEmpty);
            assertThat(visit.opens(path).html().select("script, [style], [onclick]"))
                    .isEmpty();
        }
    }
}
