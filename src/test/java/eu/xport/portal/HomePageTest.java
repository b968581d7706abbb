package eu.xport.portal;

import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.testing.Rules;
import org.junit.jupiter.api.Test;

class HomePageTest extends PublicPagesTest {

    @Test
    void itMakesThePromisesThatTheRulesMake() {
        var within = Rules.of("Promises").given("promise", "FIRST_CONTACT").yield("within");

        var page = visit.opens("/");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html().select(".steps li").eachText())
                .hasSize(2)
                .first()
                .isEqualTo("Within " + within + " of your answers, an expert calls you.");
        assertThat(page.html().select("main a").attr("href")).isEqualTo("/diagnosis");
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
