package eu.xport.portal.directory;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.portal.Visit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What can still be applied for and registered for, and what no more, by the day on which somebody looks. */
class DirectoryDatesTest extends DirectoryStory {

    @Test
    void aClosedSchemeIsShownAsClosedAfterTheOthersAndLeadsNowhere() {
        var page = visit.opens("/resources").html();

        var schemes = page.select("#schemes ~ ul li");
        assertThat(schemes.first().text()).startsWith("Regional grant Open");
        assertThat(schemes.last().text()).contains("Former scheme", "Closed: the last day was Sun 31 Dec 2023");
        assertThat(schemes.last().select("a")).isEmpty();
        assertThat(visit.opens("/resources/FORMER").header("Location")).endsWith("/resources#schemes");
        assertThat(visit.opens("/resources/NEVER").status()).isEqualTo(404);
    }

    @Test
    void aSchemeClosesSoonInItsLastThirtyDaysAndIsOfferedNoLongerAfterwards() {
        writes(but(GRANT, "closesOn", "2026-04-08"));
        assertThat(visit.opens("/resources/IMP-EXP").text())
                .contains("Closing soon: applications until Wed 8 Apr 2026", "Half of the costs.");

        story.beginsAt("2026-04-09T10:00");
        var page = visit.opens("/resources").html();

        assertThat(page.select("#schemes ~ ul li").text()).contains("Closed: the last day was Wed 8 Apr 2026");
        assertThat(page.select("a[href=/resources/IMP-EXP]")).isEmpty();
    }

    @Test
    void aSchemeThatIsYetToOpenSaysWhen() {
        writes(but(GRANT, "opensOn", "2026-09-01"));

        assertThat(Visit.speaking("fr", port).opens("/resources").text())
                .contains("Pas encore ouvert : demandes à partir du mar. 1er sept. 2026");
        assertThat(visit.opens("/resources").html().select("a[href=/resources/IMP-EXP]"))
                .isEmpty();
    }

    @Test
    void theAgendaIsInTheOrderOfTheDaysWithoutWhatIsOver() {
        assertThat(dates())
                .containsExactly(
                        "Mon 9 Mar 2026 to Tue 10 Mar 2026", "Wed 1 Apr 2026", "Mon 11 May 2026 to Fri 15 May 2026");

        story.beginsAt("2026-03-10T23:00");
        assertThat(dates()).hasSize(3);

        story.beginsAt("2026-03-11T00:30");
        assertThat(dates()).startsWith("Wed 1 Apr 2026").hasSize(2);
    }

    @Test
    void theAgendaSaysUntilWhenToRegisterAndWhenThatIsSoonOrOver() {
        assertThat(visit.opens("/resources").html().select("#agenda ~ ol li").eachText())
                .satisfiesExactly(
                        course -> assertThat(course).contains("Registration is closed"),
                        mission -> assertThat(mission).contains("Registration closes soon: by Wed 18 Mar 2026"),
                        fair -> assertThat(fair).contains("Register by Mon 27 Apr 2026"));
    }

    @Test
    void theResultDoesNotSuggestWhatIsClosed() {
        assertThat(suggestedTo(visit)).contains("/resources/IMP-EXP");

        writes(but(GRANT, "closesOn", "2026-03-08"));

        assertThat(suggestedTo(visit)).isNotEmpty().doesNotContain("/resources/IMP-EXP");
    }

    private static List<String> suggestedTo(Visit visit) {
        var result = visit.follows(visit.answers(aCompanyNewToExport()));
        assertThat(result.text()).doesNotContain("IMP-EXP");
        return result.html().select("#services ~ ul a").eachAttr("href");
    }

    private List<String> dates() {
        return visit.opens("/resources").html().select("#agenda ~ ol .when").eachText();
    }
}
