package eu.xport.portal.questions;

import static eu.xport.portal.Visit.with;
import static eu.xport.testing.Answers.aCompanyNewToExport;
import static eu.xport.testing.Answers.but;
import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.journey.CaseFile;
import eu.xport.portal.Visit;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What is told after the result is refused when it cannot be, was not asked, or comes from somebody else. */
class RefusedCompanyFileTest extends CompanyFileVisitTest {

    @Autowired
    private CaseFile file;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nafCode         | bakery  | is not written as expected",
                "turnover        | a lot   | must be a number",
                "turnover        | -1      | must be at least 0",
                "workforce       | W7      | must be one of the choices offered",
                "targetCountries | XX      | must be one of the choices offered",
                "language        | de      | must be one of the choices offered",
                "contactFirstName| http://x.example | may hold no web address",
                "newsletter      | maybe   | must be yes or no"
            })
    void whatCannotBeIsRefusedWithAllThatWasTypedAndNothingIsKept(String field, String sent, String reason) {
        result(required(aCompanyNewToExport()));
        var rows = rows();
        var version = version();

        var refused = completes(with(MORE, field, sent));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().title()).startsWith("Error: ");
        assertThat(refused.fault(field)).contains(reason);
        assertThat(refused.problems()).hasSize(1);
        assertThat(refused.html().select("#contactRole").val()).isEqualTo("Sales director");
        assertThat(refused.header("Cache-Control")).contains("no-store");
        assertThat(rows()).isEqualTo(rows);
        assertThat(version()).isEqualTo(version);
    }

    @ParameterizedTest
    @CsvSource({
        "siret, 73282932000074",
        "legalName, Others",
        "contactEmail, a@example.com",
        "q1, 3",
        "stage, CLOSED",
        "privacyNotice, true",
        "<script>, x"
    })
    void whatIsNotAskedThenIsRefused(String field, String value) {
        result(required(aCompanyNewToExport()));
        var version = version();

        var refused = completes(with(MORE, field, value));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().select(".problems").text()).contains("is not asked in this form");
        assertThat(refused.html().select("script")).isEmpty();
        assertThat(version()).isEqualTo(version);
    }

    @Test
    void onceTheCompanyWasCalledItsExpertKeepsThem() {
        var company = company(result(required(aCompanyNewToExport())));
        company.does("ContactCompany", "contactOutcome", "APPOINTMENT_MADE", "appointmentAt", "2026-03-17T10:00");
        var version = version();

        var sent = completes(MORE);

        assertThat(visit.follows(sent).html().select("#file").text())
                .contains("keeps these details from now on")
                .doesNotContain("NAF", "this is kept");
        assertThat(version()).isEqualTo(version);
    }

    @Test
    void nobodyElseCompletesIt() {
        var first = required(aCompanyNewToExport());
        result(first);
        var mine = path;
        var stranger = Visit.speaking("en", port);
        var joined = result(stranger, but(first, "contactEmail", "else@example.com"));
        var theirs = path;
        var version = version();

        assertThat(joined.html().select("#file")).isEmpty();
        assertThat(stranger.sendsTo(theirs + "/file", MORE).status()).isEqualTo(404);
        assertThat(stranger.sendsTo("/diagnosis/" + UUID.randomUUID() + "/file", MORE)
                        .status())
                .isEqualTo(404);
        assertThat(visit.sendsTo(mine + "/file", MORE, "Origin", "https://evil.example")
                        .status())
                .isEqualTo(403);
        assertThat(version()).isEqualTo(version);
    }
}
