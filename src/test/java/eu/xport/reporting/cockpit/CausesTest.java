package eu.xport.reporting.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.testing.Case;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Why promises were broken, totalled per partner over a period, each cause with its remedy. */
class CausesTest extends CockpitStory {

    @Test
    void theCausesThatManagersNamedAreTotalledPerPartnerAndEachNumberLeadsToItsCases() {
        var ill = named("ABSENCE", of("expert-ad", "ad-normandie", aCase()));
        named("OVERLOAD", of("expert-bf", "business-france", aCase()));
        named("OVERLOAD", of("expert-ad", "ad-normandie", aCase()));

        var page = page("/staff/cockpit/causes");

        assertThat(page.select("thead th").eachText())
                .containsExactly(
                        "Cause", "AD Normandie", "Business France", "CCI International Normandie", "All", "Remedy");
        assertThat(numbers(page, "Too many cases")).containsExactly("1", "1", "0", "2");
        assertThat(numbers(page, "The expert was absent")).containsExactly("1", "0", "0", "1");
        assertThat(numbers(page, "Another cause")).containsExactly("0", "0", "0", "0");
        assertThat(cases(page(
                        row(page, "The expert was absent").select("a").first().attr("href"))))
                .containsExactly(ill.number());
        assertThat(cases(page(row(page, "Too many cases").select("a").get(2).attr("href"))))
                .hasSize(2);
    }

    @Test
    void besideACauseStandsItsRemedyAndWhereItBegins() {
        named("OVERLOAD", aCase());

        var page = page("/staff/cockpit/causes");

        assertThat(row(page, "Too many cases").select("td:last-child a").attr("href"))
                .isEqualTo("/camunda/app/tasklist/default/#/?processStart=HandOverPortfolio");
        assertThat(row(page, "The expert was absent").select("td:last-child a").attr("href"))
                .isEqualTo("/camunda/app/tasklist/default/#/?processStart=RecordAbsence");
        assertThat(page.select("tbody tr td:last-child").eachText()).hasSize(5).noneMatch(String::isBlank);
    }

    @Test
    void aCauseCountsOnTheDayOnWhichItWasNamedFromTheFirstToTheLastOfThePeriod() {
        named("OTHER", aCase());
        var day = "2026-03-12";

        assertThat(page("/staff/cockpit/causes?from=" + day + "&to=" + day).select("tbody"))
                .hasSize(1);
        assertThat(page("/staff/cockpit/causes?from=2026-03-13&to=2026-03-31").select("tbody"))
                .isEmpty();
        assertThat(page("/staff/cockpit/causes?from=2026-01-01&to=2026-03-11").text())
                .contains("No manager named a cause from Thu 1 Jan 2026 to Wed 11 Mar 2026.");
    }

    @Test
    void withoutAPeriodTheLastNinetyDaysAreLookedAt() {
        named("OTHER", aCase());

        until("2026-06-09T10:00");
        assertThat(page("/staff/cockpit/causes").select("tbody")).hasSize(1);
        until("2026-06-10T10:00");
        assertThat(page("/staff/cockpit/causes").select("tbody")).isEmpty();
    }

    /** The first contact is late, and a manager says why, at 18:00 of the day promised. */
    private Case named(String cause, Case company) {
        company.until(company.promised("contactDue"));
        return company.does("ReassignContact", "breachCause", cause);
    }

    private static List<String> numbers(Document page, String cause) {
        return row(page, cause).select(".staff-count").eachText();
    }

    private static Element row(Document page, String cause) {
        return page.select("tbody tr").stream()
                .filter(row -> row.select("th").text().equals(cause))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No row of " + cause));
    }
}
