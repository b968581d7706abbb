package eu.xport.portal.questions;

import static eu.xport.portal.Visit.with;
import static eu.xport.portal.Visit.without;
import static eu.xport.testing.Answers.aCompanyNewToExport;
import static eu.xport.testing.Answers.but;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A field that cannot be taken as it is sent. */
class BadFieldTest extends BadInput {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "siret          | 73282932000075     | is not a valid SIRET: 14 digits",
                "siret          | 7328293200007      | is not a valid SIRET",
                "siret          | 00000000000000     | is not a valid SIRET",
                "q1             | 7                  | must be one of the choices offered (Not assessed, Comparable",
                "q1             | -1                 | must be one of the choices offered",
                "q1             | 01                 | must be one of the choices offered",
                "department     | 75                 | must be one of the choices offered (14 Calvados",
                "language       | de                 | must be one of the choices offered",
                "targetCountries| XX                 | must be one of the choices offered",
                "privacyNotice  | no                 | must be yes or no",
                "newsletter     | maybe              | must be yes or no",
                "turnover       | a lot              | must be a number",
                "turnover       | -1                 | must be at least 0",
                "turnover       | 1.5                | may have at most 0 decimals",
                "turnover       | 1e400000000        | must be a number",
                "turnover       | 1000000000001      | must be at most 1000000000000",
                "contactEmail   | camille            | must be an e-mail address",
                "contactEmail   | michał@firma.fr    | has letters before the @ that mail cannot carry; letters from a to z",
                "contactEmail   | a@straße.example   | has letters after the @ that can be read in two ways",
                "contactPhone   | call me            | is not written as expected",
                "nafCode        | bakery             | is not written as expected",
            })
    void aFieldThatCannotBeIsNamedWithTheReason(String field, String sent, String reason) {
        var page = visit.answers(but(aCompanyNewToExport(), field, sent));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.fault(field)).startsWith("Error: ").contains(reason);
        assertThat(page.problems()).hasSize(1);
    }

    @Test
    void withoutConsentNothingIsTaken() {
        assertThat(visit.answers(without(aCompanyNewToExport(), "privacyNotice"))
                        .fault("privacyNotice"))
                .contains("please tick this box");
        assertThat(visit.answers(but(aCompanyNewToExport(), "privacyNotice", "false"))
                        .status())
                .isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"q13", "journey", "readinessIndex", "joinsOpenCase", "contactDue", "<script>alert(1)</script>"})
    void whatTheFormDoesNotAskIsRefused(String unknown) {
        var page = visit.answers(with(aCompanyNewToExport(), unknown, "1"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.problems()).containsExactly(unknown + " – is not asked in this form.");
        assertThat(page.html().select("script")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "legalName, 201",
        "contactFirstName, 81",
        "contactLastName, 81",
        "contactRole, 81",
        "siret, 41",
        "contactPhone, 31",
        "contactEmail, 201",
        "legalName, 60000"
    })
    void whatIsTooLongIsRefusedAndNeverCut(String field, int length) {
        var page = visit.answers(but(aCompanyNewToExport(), field, "1".repeat(length)));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.fault(field))
                .contains("may have at most " + (field.equals("legalName") ? 200 : ""))
                .contains("characters");
        assertThat(page.html().select("#" + field).attr("value")).hasSize(length);
    }

    @Test
    void oneAnswerIsOneAnswer() {
        for (var field : List.of("q1", "department", "legalName", "turnover", "privacyNotice")) {
            var page = visit.answers(but(aCompanyNewToExport(), field, List.of("1", "2")));

            assertThat(page.status()).isEqualTo(422);
            assertThat(page.fault(field)).isNotEmpty();
        }
    }

    @Test
    void everythingWrongAtOnceIsToldAtOnce() {
        var wrong = new ArrayList<String>();
        var answers = aCompanyNewToExport();
        for (var field : List.of("q1", "department", "contactEmail", "contactPhone", "nafCode")) {
            answers = but(answers, field, "?");
            wrong.add(field);
        }

        var page = visit.answers(answers);

        assertThat(page.problems()).hasSameSizeAs(wrong);
        assertThat(wrong).allSatisfy(field -> assertThat(page.fault(field)).isNotEmpty());
    }
}
