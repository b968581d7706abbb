package eu.xport.reporting.cockpit;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.web.util.UriUtils;

/** A manager finds a case by number, company or SIREN, open or closed, and the cases that are finished. */
class FoundCasesTest extends CockpitStory {

    @Test
    void aCaseIsFoundByTheBeginningsOfItsNumberItsSirenAndTheWordsOfItsName() {
        var company = aCaseOf("ÉTABLISSEMENTS Lefèvre & Cie");
        aCaseOf("Cidrerie du Pays d’Auge");

        for (var question : List.of(
                company.number(),
                company.number().toLowerCase(),
                company.fact("siren"),
                "etablissements",
                "lefev étabL")) {
            assertThat(found(question)).as(question).containsExactly(company.number());
        }
        for (var nothing : List.of("nobody", "lefevre cidrerie", "' or '1'='1")) {
            assertThat(found(nothing)).as(nothing).isEmpty();
        }
    }

    @Test
    void anOpenCaseLeadsToItsCourseInCockpit() {
        var company = aCase();

        assertThat(page("/staff/cockpit/search?q=" + company.number())
                        .select("tbody td:last-child a")
                        .attr("href"))
                .isEqualTo("/camunda/app/cockpit/default/#/process-instance/"
                        + company.process("ExportJourney").getId() + "/runtime?tab=history-of-the-case");
    }

    @Test
    void aClosedCaseIsFoundStillAndLeadsToItsHistory() {
        var company = aCase();
        company.notes("WITHDRAWN", "Does not want to go on");

        var line = page("/staff/cockpit/search?q=" + company.number()).select("tbody tr");

        assertThat(line.text()).contains("Company withdrew", "Mon 9 Mar 2026");
        assertThat(line.select("td:last-child a").attr("href")).isEqualTo("/staff/cockpit/history/" + company.number());
    }

    @Test
    void finishedCasesAreListedTheLastClosedOnTopByOutcomeAndPartner() {
        var first = of("expert-ad", "ad-normandie", aCase()).notes("WITHDRAWN", "Does not want to go on");
        until("2026-03-10T10:00");
        var second = of("expert-bf", "business-france", aCase()).notesAs("manager", "CLOSED", "Sold");
        aCase();

        assertThat(finished("")).containsExactly(second.number(), first.number());
        assertThat(finished("?outcome=CLOSED_BY_MANAGER")).containsExactly(second.number());
        assertThat(finished("?partner=ad-normandie")).containsExactly(first.number());
        assertThat(finished("?outcome=CLOSED_BY_MANAGER&partner=ad-normandie")).isEmpty();
    }

    @Test
    void manyCasesComeInPages() {
        for (var more = 0; more <= Page.LENGTH; more++) {
            story.files(aCompanyNewToExport());
        }

        var first = page("/staff/cockpit/search?q=fonderie");
        assertThat(cases(first)).hasSize(Page.LENGTH);
        assertThat(cases(page(first.select("a[rel=next]").attr("href")))).hasSize(1);
        var promises = page("/staff/cockpit/cases?stage=FIRST_CONTACT&promise=contactDue");
        assertThat(promises.select("a[rel=next]").attr("href"))
                .isEqualTo("/staff/cockpit/cases?stage=FIRST_CONTACT&promise=contactDue&page=2");
        assertThat(cases(page(promises.select("a[rel=next]").attr("href")))).hasSize(1);
    }

    @Test
    void whatACompanySaysIsNeverMarkup() {
        var hostile = "<script>alert(1)</script>\" onmouseover='x' [[${7*7}]] & Fils";
        var company = aCaseOf(hostile);
        company.until(company.promised("contactDue"));

        for (var address : List.of(
                "/staff/cockpit/cases?state=BROKEN",
                "/staff/cockpit/search?q=alert",
                "/staff/cockpit/search?q=%3Cscript%3Ealert(3)%3C/script%3E")) {
            var page = page(address);
            assertThat(page.select("script, img, [onmouseover]")).isEmpty();
            assertThat(page.text()).doesNotContain("49 &");
        }
        assertThat(page("/staff/cockpit/cases?state=BROKEN")
                        .select("a.staff-case")
                        .text())
                .isEqualTo(hostile);
    }

    private List<String> found(String question) {
        return cases(page("/staff/cockpit/search?q=" + UriUtils.encode(question, "UTF-8")));
    }

    private List<String> finished(String asked) {
        return cases(page("/staff/cockpit/finished" + asked));
    }
}
