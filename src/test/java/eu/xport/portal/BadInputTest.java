package eu.xport.portal;

import static eu.xport.portal.Visit.with;
import static eu.xport.portal.Visit.without;
import static eu.xport.testing.Answers.aCompanyNewToExport;
import static eu.xport.testing.Answers.but;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever strangers send: a message that says what is allowed, and nothing half-written. */
class BadInputTest extends PublicPagesTest {

    private Map<String, Long> before;

    @BeforeEach
    void countTheRows() {
        before = rows();
    }

    @AfterEach
    void nothingWasWritten() {
        assertThat(rows()).isEqualTo(before);
    }

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

    @Test
    void theFormOfAnotherTaskIsNone() {
        var page = visit.sends(
                Map.of("mark", someMark(), "contactOutcome", "APPOINTMENT_MADE", "appointmentAt", "2026-03-17T10:00"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).contains("contactOutcome – is not asked in this form.");
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
        "legalName, 200000"
    })
    void whatIsTooLongIsRefusedAndNeverCut(String field, int length) {
        var page = visit.answers(but(aCompanyNewToExport(), field, "1".repeat(length)));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.fault(field))
                .contains("may have at most " + (field.equals("legalName") ? 200 : ""))
                .contains("characters");
        assertThat(page.html().select("#" + field).attr("value")).hasSize(length);
    }

    /** The confirmation repeats them to whatever address is given: no stranger has us send links. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Win at http://evil.example/x",
                "HTTPS://EVIL.EXAMPLE",
                "www.evil.example",
                "see evil.com now",
                "EVIL.COM",
                "t.co/abc",
                "T.CO/abc",
                "x.com",
                "camille@example.com",
                "@camille"
            })
    void aPersonsNameIsNoPlaceForLinks(String text) {
        for (var field : List.of("contactFirstName", "contactLastName")) {
            var page = visit.answers(but(aCompanyNewToExport(), field, text));

            assertThat(page.status()).isEqualTo(422);
            assertThat(page.fault(field))
                    .contains("may hold no web address and no @; letters, digits, spaces and signs such as - ' . ,");
            assertThat(page.problems()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "www.evil.example", "evil.com/win", "camille@example.com"})
    void aRoleIsNoPlaceForAddressesThatSomebodyMayFollow(String text) {
        var page = visit.answers(but(aCompanyNewToExport(), "contactRole", text));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.fault("contactRole")).contains("may hold no web address and no @");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Win at http://evil.example/x",
                "https:evil",
                "WWW.EVIL.EXAMPLE",
                "evil.com/win",
                "Write to camille@evil.com"
            })
    void aCompanysNameIsNoPlaceForLinks(String text) {
        var page = visit.answers(but(aCompanyNewToExport(), "legalName", text));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.fault("legalName"))
                .contains("may hold no web or mail address; please give the name as it is registered");
    }

    @Test
    void whyItIsRefusedIsSaidInFrenchToo() {
        var answers = new HashMap<>(aCompanyNewToExport());
        answers.put("contactLastName", "evil.com");
        answers.put("legalName", "evil.com/win");

        var page = Visit.speaking("fr", port).answers(answers);

        assertThat(page.fault("contactLastName")).contains("ne peut contenir ni adresse web ni @");
        assertThat(page.fault("legalName")).contains("ne peut contenir ni adresse web ni adresse e-mail");
    }

    @ParameterizedTest
    @CsvSource({
        "legalName, M@nufacture & Fils",
        "legalName, Cdiscount.com",
        "legalName, S.A.R.L. L’Œuf d'Or (Caen)",
        "legalName, 3F/Nord",
        "contactLastName, M.Dupont",
        "contactLastName, Le Goff-d’Été",
        "contactFirstName, J.-P.",
        "contactRole, 'Resp. export, achats & SAV / Europe'",
        "contactRole, P.D.G.",
        "contactRole, Directeur.rice commercial.e"
    })
    void namesAsPeopleHaveThemAreNoFault(String field, String text) {
        var page = visit.answers(without(but(aCompanyNewToExport(), field, text), "privacyNotice"));

        assertThat(page.problems()).hasSize(1);
        assertThat(page.fault("privacyNotice")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Fon\u0000derie", "Fon\u001bderie", "Fon\r\nBcc: all@example.com", "Fon\u007f", "Fon\u2028derie"
            })
    void controlCharactersAreRefused(String name) {
        for (var field : List.of("legalName", "contactLastName")) {
            var page = visit.answers(but(aCompanyNewToExport(), field, name));

            assertThat(page.status()).isEqualTo(422);
            assertThat(page.fault(field)).contains("contains characters that cannot be printed");
        }
    }

    @Test
    void oneAnswerIsOneAnswer() {
        for (var field : List.of("q1", "department", "legalName", "turnover", "privacyNotice")) {
            var page = visit.answers(but(aCompanyNewToExport(), field, List.of("1", "2")));

            assertThat(page.status()).isEqualTo(422);
            assertThat(page.fault(field)).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "' or 1=1 --", "00000000-0000-0000-0000-00000000000g"})
    void aPageWithoutItsMarkIsAskedToBeSentAgain(String mark) {
        var page = visit.sends(with(aCompanyNewToExport(), "mark", mark));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.problems()).containsExactly("The page – was not complete; please send it once more.");
        assertThat(page.mark()).hasSize(36);
    }

    @Test
    void aMegabyteIsAnsweredWithAMessage() {
        var page = visit.answers(but(aCompanyNewToExport(), "legalName", "x".repeat(1_000_000)));

        assertThat(page.status()).isEqualTo(413);
        assertThat(page.text())
                .contains("That was too much text", "Nothing has been kept")
                .doesNotContain("Exception");
    }

    @Test
    void thousandsOfFieldsAreAnsweredWithAMessage() {
        var body = new StringBuilder("mark=" + someMark());
        for (var field = 0; field < 5000; field++) {
            body.append("&f").append(field).append("=1");
        }

        var page = visit.posts("application/x-www-form-urlencoded", body.toString());

        assertThat(page.status()).isEqualTo(400);
        assertThat(page.text()).contains("We could not read this request").doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/xml", "text/plain"})
    void whatIsNoFormIsRefused(String type) {
        var page = visit.posts(type, "{\"siret\": \"73282932000074\"}");

        assertThat(page.status()).isEqualTo(415);
        assertThat(page.text()).contains("We could not read this request").doesNotContain("Exception");
    }

    @Test
    void brokenEncodingIsNoFault() {
        var page = visit.posts("application/x-www-form-urlencoded", "mark=" + someMark() + "&legalName=%E9%ZZ&=&&q1");

        assertThat(page.status()).isBetween(400, 422);
        assertThat(page.text()).doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/diagnosis/3f1a4b52-7a34-4a51-8e0e-6f3d6b8c9a10",
                "/diagnosis/1",
                "/diagnosis/..%2f",
                "/diagnosis/XP-2026-000001"
            })
    void anUnknownMarkLeadsToNothing(String path) {
        var page = visit.opens(path);

        assertThat(page.status()).isIn(400, 404);
        assertThat(page.text()).doesNotContain("Exception");
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

    private static String someMark() {
        return UUID.randomUUID().toString();
    }
}
