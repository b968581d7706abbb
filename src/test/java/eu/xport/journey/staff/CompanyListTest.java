package eu.xport.journey.staff;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static eu.xport.testing.Answers.but;
import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.journey.JourneyNumber;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How an expert finds a company. */
class CompanyListTest extends StaffStory {

    @Test
    void anExpertFindsTheOwnCasesAndByNumberNameAndSirenEveryOther() {
        var own = ofClaire(story.files(but(aCompanyNewToExport(), "legalName", "Cidrerie du Pays d’Auge")));
        var other = story.files(but(aCompanyNewToExport(), "legalName", "ÉTABLISSEMENTS Lefèvre & Cie"));

        assertThat(found("/staff/companies")).containsExactly(own.number());
        for (var question : List.of(
                other.number(), other.number().toLowerCase(), "etablissements", "lefev etabl", other.fact("siren"))) {
            assertThat(found("/staff/companies?q=" + question)).containsExactly(other.number());
        }
        assertThat(found("/staff/companies?q=XP-2026")).containsExactlyInAnyOrder(own.number(), other.number());
        for (var nothing : List.of("%", "_", "%tablissements", "nobody", "lefevre cidrerie", "' or '1'='1")) {
            assertThat(found("/staff/companies?q=" + nothing)).isEmpty();
        }
        assertThat(page("/staff/companies?q=nobody").select(".staff-none").text())
                .contains("nobody");
    }

    @Test
    void whereTheClockStandsTheListSaysSoBesideTheDate() {
        var company = story.files(aCompanyNewToExport());
        company.does("ContactCompany", "contactOutcome", "CALL_LATER", "callAgainOn", "2026-04-08");
        ofClaire(company);

        assertThat(page("/staff/companies").select("tbody td:last-child").text())
                .endsWith("2026 (clock stopped)");
    }

    @Test
    void manyCasesComeInPages() {
        var number = story.files(aCompanyNewToExport()).number();
        for (var more = 0; more < CompanyList.PAGE; more++) {
            reassignment.entrust(
                    JourneyNumber.of(story.files(aCompanyNewToExport()).number()), CLAIRE, "cci-normandie");
        }
        reassignment.entrust(JourneyNumber.of(number), CLAIRE, "cci-normandie");

        assertThat(found("/staff/companies?q=fonderie")).hasSize(CompanyList.PAGE);
        assertThat(page("/staff/companies?q=fonderie").select("a[rel=next]").attr("href"))
                .isEqualTo("/staff/companies?q=fonderie&page=2");
        assertThat(found("/staff/companies?q=fonderie&page=2")).hasSize(1);
        assertThat(found("/staff/companies?page=2")).containsExactly(number);
        assertThat(found("/staff/companies?page=-5")).hasSize(CompanyList.PAGE);
        assertThat(found("/staff/companies?page=2147483647")).isEmpty();
    }

    private List<String> found(String address) {
        return page(address).select("tbody tr td:nth-child(2)").eachText();
    }
}
