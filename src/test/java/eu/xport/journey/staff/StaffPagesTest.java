package eu.xport.journey.staff;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static eu.xport.testing.Answers.but;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each of the staff's pages owes its reader: no markup of strangers, its fragment, a word where there is nothing. */
class StaffPagesTest extends StaffStory {

    private static final String HOSTILE = "<script>alert(1)</script>\" onmouseover='x' [[${7*7}]] & Fils";

    @Test
    void whatACompanySaysIsNeverMarkup() {
        var company = ofClaire(story.files(but(aCompanyNewToExport(), "legalName", HOSTILE)));
        company.notes("CALL", "<img src=x onerror=alert(2)>\nsecond line");

        for (var address : List.of(
                "/staff/companies/" + company.number(),
                "/staff/companies?q=alert",
                "/staff/companies?q=alert&fragment=true",
                "/staff/companies/" + company.number() + "?fragment=true",
                "/staff/companies?q=<script>alert(3)</script>")) {
            var page = page(address);
            assertThat(page.select("script, img, [onerror], [onmouseover]")).isEmpty();
            assertThat(page.text()).doesNotContain("49 &");
        }
        assertThat(page("/staff/companies/" + company.number()).select("h2").text())
                .isEqualTo(HOSTILE);
    }

    @Test
    void aTaskLeadsToItsCompanyAsAFragment() {
        var company = story.files(aCompanyNewToExport());
        var task = company.task("ContactCompany").getId();

        var fragment = content("/staff/tasks/" + task + "/company?fragment=true");

        assertThat(fragment).startsWith("<div class=\"staff\"").doesNotContain("<html", "<head");
        assertThat(Jsoup.parse(fragment).select(".staff-title").text()).contains(company.number());
        assertThat(status).isEqualTo(200);
    }

    @Test
    void aTaskOfNoCompanySaysSoAndThatIsNoFault() {
        var errand = tasks.newTask("errand");
        tasks.saveTask(errand);
        try {
            var page = page("/staff/tasks/errand/company?fragment=true");

            assertThat(status).isEqualTo(200);
            assertThat(page.select("[role=status]").text()).isEqualTo("This task is not about one company.");
            assertThat(page.select(".staff-fault")).isEmpty();
        } finally {
            tasks.deleteTask("errand", true);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/staff/companies/XP-2026-999999",
                "/staff/companies/nothing",
                "/staff/companies/XP-2026-000001'or''='",
                "/staff/tasks/none/company",
                "/staff/tasks/none/company?fragment=true"
            })
    void whatDoesNotExistIsSaidSo(String address) {
        assertThat(page(address).select(".staff-fault").text()).isNotBlank().doesNotContain("??");
        assertThat(status).isEqualTo(404);
    }
}
