package eu.xport.journey.staff;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static eu.xport.testing.Answers.but;
import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.journey.JourneyNumber;
import java.time.LocalDateTime;
import org.camunda.bpm.engine.IdentityService;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an expert reads about a company. */
class CasePageTest extends StaffStory {

    @Autowired
    private IdentityService identities;

    @Test
    void aCaseTellsWhoTheyAreHowReadyTheyAreAndWhatIsPromised() {
        var company = ofClaire(story.files(aCompanyNewToExport()));

        var page = page("/staff/companies/" + company.number());

        assertThat(page.title()).isEqualTo("Company " + company.number() + " · Xport");
        assertThat(page.select(".staff-title").text()).contains("Fonderie", "First contact", "Claire Marie <b>");
        assertThat(fact(page, "Phone").select("a").attr("href")).isEqualTo("tel:0231000000");
        assertThat(fact(page, "E-mail").select("a").attr("href")).isEqualTo("mailto:camille.hebert@example.com");
        assertThat(fact(page, "Target countries").text()).isEqualTo("Germany, Spain");
        assertThat(fact(page, "Readiness index").text()).isEqualTo("31 of 100");
        assertThat(fact(page, "Suggested services").text()).contains("In-depth export diagnosis (DIAG-X)");
        assertThat(section(page, "Readiness").select("tbody tr")).hasSize(6).allSatisfy(dimension -> {
            assertThat(dimension.select("svg").attr("viewBox")).isEqualTo("0 0 6 1");
            assertThat(dimension.text()).contains("weak");
        });
        assertThat(row(page, "Promises", "First contact")).contains("Thu 12 Mar 2026, 18:00", "open", "3 days after");
        assertThat(row(page, "What is open", "Contact the company")).contains("Thu 12 Mar 2026, 18:00");
        assertThat(page.select("[style], script, [onclick], [onmouseover]")).isEmpty();
        assertThat(page.text()).doesNotContain("??");
    }

    @Test
    void whatIsOpenLeadsToTasklistWhoeverMayOpenItAndNobodyElse() {
        var own = ofClaire(story.files(aCompanyNewToExport()));
        var other = story.files(aCompanyNewToExport());
        reassignment.entrust(JourneyNumber.of(other.number()), "expert-ad", "ad-normandie");
        identities.createMembership(CLAIRE, "cci-normandie");

        assertThat(section(page("/staff/companies/" + own.number()), "What is open")
                        .select("a"))
                .singleElement()
                .satisfies(link -> {
                    assertThat(link.text()).isEqualTo("Contact the company");
                    assertThat(link.attr("href"))
                            .isEqualTo("/camunda/app/tasklist/default/#/?task="
                                    + own.task("ContactCompany").getId());
                    assertThat(link.hasAttr("target")).isFalse();
                });
        assertThat(section(page("/staff/companies/" + other.number()), "What is open")
                        .select("a"))
                .isEmpty();
    }

    @Test
    void aDateTellsTheDaysThatItLeftOut() {
        story.beginsAt("2026-04-02T10:00");
        var page = page("/staff/companies/" + story.files(aCompanyNewToExport()).number());

        assertThat(row(page, "Promises", "First contact"))
                .contains("Tue 7 Apr 2026")
                .contains("3 days after Thu 2 Apr 2026; left out: weekend (5 Apr), Easter Monday (6 Apr)");
    }

    @Test
    void aStopOfTheClockIsToldAndExplainsTheDatesThatItMoved() {
        var company = story.files(aCompanyNewToExport());
        company.until(at("2026-03-10T11:00"))
                .does("ContactCompany", "contactOutcome", "CALL_LATER", "callAgainOn", "2026-03-12");

        var standing = page("/staff/companies/" + company.number());
        assertThat(standing.select(".staff-alert").text()).contains("Tue 10 Mar 2026, 11:00");
        assertThat(row(standing, "Promises", "First contact")).contains("kept on Tue 10 Mar 2026, 11:00 1 1");
        assertThat(row(standing, "Stops of the clock", "asked to be called later"))
                .contains("still stands");
        assertThat(row(standing, "Calls and appointment", "To be called later")).contains("Thu 12 Mar 2026");

        company.until(at("2026-03-12T09:00"));
        company.until(at("2026-03-13T09:00"));
        var moved = page("/staff/companies/" + company.number());
        assertThat(row(moved, "Promises", "Roadmap"))
                .contains(company.promisedInWords("roadmapDue"), "left out: waiting for the company (10–11 Mar)")
                .contains("open 4 2");
        assertThat(row(moved, "Promises", "First contact")).contains("Thu 12 Mar 2026", "3 days after Mon 9 Mar 2026");
    }

    @Test
    void aBrokenPromiseAndItsCauseAreTold() {
        var company = ofClaire(story.files(aCompanyNewToExport()));
        company.until(at("2026-03-13T10:00"))
                .does("ReassignContact", "breachCause", "OVERLOAD", "managerNotes", "Two colleagues are ill.");

        var page = page("/staff/companies/" + company.number());

        assertThat(row(page, "Promises", "First contact")).contains("broken");
        assertThat(row(page, "Why promises were broken", "First contact")).contains("Too many cases");
        assertThat(row(page, "Notes", "Two colleagues are ill.")).contains("First contact overdue");
        assertThat(row(page, "What is open", "Contact the company")).contains("Claire Marie <b>", "overdue");
    }

    @Test
    void anotherDiagnosisThatJoinedIsSeen() {
        var first = aCompanyNewToExport();
        var company = story.files(first);
        company.until(at("2026-03-10T09:00"));
        story.files(but(but(first, "q1", "3"), "contactEmail", "somebody.else@example.com"));

        var page = page("/staff/companies/" + company.number());

        assertThat(page.select(".staff-alert").text()).contains("Tue 10 Mar 2026, 09:00");
        assertThat(fact(page, "Readiness index").text()).isEqualTo("36 of 100");
        assertThat(row(page, "Earlier diagnoses", "Mon 9 Mar 2026")).contains("31", "the company");
        assertThat(fact(page, "E-mail").text()).isEqualTo("camille.hebert@example.com");
    }

    @Test
    void whoeverElseAnsweredForTheCompanyCanBeReached() {
        var first = aCompanyNewToExport();
        var company = story.files(first);
        company.until(at("2026-03-10T09:00"));
        story.files(but(
                but(but(first, "contactLastName", "Lecomte"), "contactEmail", "somebody.else@example.com"),
                "contactPhone",
                "02 35 00 00 00"));

        var page = page("/staff/companies/" + company.number());

        assertThat(row(page, "Others who answered for the company", "Tue 10 Mar 2026"))
                .contains("Camille Lecomte", "02 35 00 00 00", "somebody.else@example.com");
        assertThat(fact(page, "E-mail").text()).isEqualTo("camille.hebert@example.com");
        assertThat(page("/staff/companies/" + story.files(aCompanyNewToExport()).number())
                        .text())
                .doesNotContain("Others who answered");
    }

    private static Element section(Document page, String title) {
        return page.select("section").stream()
                .filter(section -> section.select("h3").text().equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + title + " in " + page.text()));
    }

    private static Element fact(Document page, String label) {
        return page.select("dl > div").stream()
                .filter(fact -> fact.select("dt").text().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + label + " in " + page.text()))
                .selectFirst("dd");
    }

    private static String row(Document page, String section, String words) {
        return section(page, section).select("tbody tr").stream()
                .map(Element::text)
                .filter(row -> row.contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + words + " in " + section(page, section)));
    }

    private static LocalDateTime at(String moment) {
        return LocalDateTime.parse(moment);
    }
}
