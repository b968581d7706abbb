package eu.xport.reporting.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.testing.Visitor;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may look, and what is said to questions that make no sense. */
class CockpitDoorTest extends CockpitStory {

    private static final List<String> PAGES = List.of(
            "/staff/cockpit",
            "/staff/cockpit?fragment=true",
            "/staff/cockpit/cases",
            "/staff/cockpit/search?q=xp",
            "/staff/cockpit/finished",
            "/staff/cockpit/causes",
            "/staff/cockpit/breaches",
            "/staff/cockpit/failures");

    @ParameterizedTest
    @ValueSource(strings = {"manager", "admin"})
    void managersAndAdministratorsReadEveryPage(String user) {
        var reader = Visitor.staff(port, user);

        PAGES.forEach(address -> {
            var page = page(reader, address);
            assertThat(status).as(address).isEqualTo(200);
            assertThat(page.text()).doesNotContain("??");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"expert-ad", "analyst", "funding"})
    void nobodyElseDoes(String user) {
        var reader = Visitor.staff(port, user);

        PAGES.forEach(address ->
                assertThat(reader.opens(address).statusCode()).as(address).isEqualTo(403));
        var token = Map.of("_csrf", reader.token());
        assertThat(reader.postForm("/staff/cockpit/failures/1/retry", token).statusCode())
                .isEqualTo(403);
        assertThat(reader.postForm("/staff/cockpit/escalations/1", token).statusCode())
                .isEqualTo(403);
    }

    @Test
    void aStrangerIsAskedWhoItIs() {
        assertThat(Visitor.stranger(port).opens("/staff/cockpit").headers().firstValue("Location"))
                .hasValue("/login");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    cases?state=LATE | “LATE” is not known as State. Allowed are: BROKEN, TODAY, AT_RISK, STANDING, ON_COURSE.
                    cases?partner=nobody | “nobody” is not known as Partner. Allowed are: ad-normandie, business-france, cci-normandie, none.
                    cases?stage=CLOSED | Allowed are: FIRST_CONTACT, ROADMAP_DESIGN, FOLLOW_UP.
                    cases?promise=x' or '1'='1 | is not known as Promise.
                    cases?page=-1 | There is no page “-1”. Pages are counted from 1 to 2000.
                    cases?page=99999999999 | There is no page “99999999999”.
                    finished?page=zero | There is no page “zero”.
                    finished?outcome=GONE | “GONE” is not known as Outcome. Allowed are: ROADMAP_COMPLETED
                    causes?from=1926-01-01&to=2026-01-01 | From: “1926-01-01” is not a day that can be asked for.
                    causes?from=2001-01-01&to=2101-01-01 | The period is too long. At most 5 years can be looked at together.
                    causes?from=2026-03-02&to=2026-03-01 | The period begins on 2026-03-02, after its end on 2026-03-01.
                    causes?from=yesterday | “yesterday” is not a day that can be asked for. A day is written 2026-03-12
                    breaches?cause=LAZINESS | “LAZINESS” is not known as Cause. Allowed are: ABSENCE, OVERLOAD
                    search?q=%25%25 | Nothing to look for.
                    failures?page=0 | There is no page “0”.
                    """)
    void aQuestionThatMakesNoSenseIsAnsweredByWhatIsAllowed(String question, String answer) {
        var page = page("/staff/cockpit/" + question.replace(" ", "%20"));

        assertThat(status).isEqualTo(400);
        assertThat(page.select("[role=alert]").text()).contains(answer);
        assertThat(page.select("tbody")).isEmpty();
    }

    @Test
    void aPageAfterTheLastIsEmptyAndNoFault() {
        assertThat(page("/staff/cockpit/finished?page=2000")
                        .select("[role=status]")
                        .text())
                .isEqualTo("No finished case is in this list.");
        assertThat(status).isEqualTo(200);
    }
}
