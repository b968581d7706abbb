package eu.xport.portal.questions;

import static eu.xport.portal.Visit.with;
import static eu.xport.testing.Answers.aCompanyNewToExport;
import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.portal.PublicPagesTest;
import eu.xport.portal.Visit;
import eu.xport.testing.AtOnce;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** People click twice, browsers try again, colleagues answer at the same moment. */
class DoubleSubmissionTest extends PublicPagesTest {

    @Test
    void theSameSubmissionSentFiftyTimesAtOnceOpensOneCase() {
        var answers =
                with(aCompanyNewToExport(), "mark", visit.opens("/diagnosis").mark());

        var pages = AtOnce.answers(50, () -> Visit.speaking("en", port).sends(answers));

        assertThat(pages).allSatisfy(page -> assertThat(page.status()).isEqualTo(303));
        assertThat(pages.stream().map(page -> page.header("Location")).distinct())
                .hasSize(1);
        assertThat(visit.follows(pages.get(0)).text()).contains("An expert calls you by");
        assertThat(List.of(count("journey"), count("diagnosis"), count("receipt"), count("company")))
                .containsExactly(1L, 1L, 1L, 1L);
    }

    @Test
    void twoSubmissionsOfOneCompanyAtTheSameMomentOpenOneCase() {
        var answers = aCompanyNewToExport();

        var pages = AtOnce.answers(8, () -> Visit.speaking("en", port)
                .sends(with(answers, "mark", UUID.randomUUID().toString())));

        assertThat(pages).allSatisfy(page -> assertThat(page.status()).isEqualTo(303));
        assertThat(List.of(count("journey"), count("diagnosis"), count("receipt"), count("company")))
                .containsExactly(1L, 8L, 8L, 1L);
        assertThat(pages.stream().map(page -> visit.follows(page).text()).filter(text -> text.contains("joined")))
                .as("all but the first join")
                .hasSize(7);
    }

    @Test
    void whoeverGoesBackAndMendsAnAnswerIsHeardAgain() {
        var answers =
                with(aCompanyNewToExport(), "mark", visit.opens("/diagnosis").mark());
        var first = visit.sends(answers);
        var mended = with(answers, "q1", "3");

        var second = visit.sends(mended);

        assertThat(second.status()).isEqualTo(303);
        assertThat(second.header("Location")).isNotEqualTo(first.header("Location"));
        assertThat(visit.follows(second).text()).contains("joined");
        assertThat(visit.sends(mended).header("Location")).isEqualTo(second.header("Location"));
        assertThat(visit.sends(answers).header("Location")).isEqualTo(first.header("Location"));
        assertThat(List.of(count("journey"), count("diagnosis"))).containsExactly(1L, 2L);
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Origin, https://evil.example",
        "Origin, http://localhost:1",
        "Origin, null"
    })
    void whatAnotherSiteSendsInAVisitorsNameIsNotTaken(String header, String value) {
        var mark = visit.opens("/diagnosis").mark();

        var page = visit.sends(with(aCompanyNewToExport(), "mark", mark), header, value);

        assertThat(page.status()).isEqualTo(403);
        assertThat(page.problems()).singleElement().asString().contains("was sent by another site");
        assertThat(page.mark()).hasSize(36).isNotEqualTo(mark);
        assertThat(count("receipt")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"same-origin", "none"})
    void whatAPageOfOursSendsIsTaken(String site) {
        var answers =
                with(aCompanyNewToExport(), "mark", visit.opens("/diagnosis").mark());

        assertThat(visit.sends(answers, "Sec-Fetch-Site", site).status()).isEqualTo(303);
        assertThat(visit.sends(answers, "Origin", "http://localhost:" + port).status())
                .isEqualTo(303);
    }
}
