package eu.xport.portal.questions;

import static eu.xport.portal.Visit.with;
import static eu.xport.testing.Answers.aCompanyNewToExport;
import static eu.xport.testing.Answers.but;
import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.portal.Visit;
import eu.xport.testing.Wire;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A request that no page of ours sends. */
class BadRequestTest extends BadInput {

    private static final String FORM = "application/x-www-form-urlencoded";

    @Autowired
    private Questions questions;

    @Test
    void theFormOfAnotherTaskIsNone() {
        var page = visit.sends(
                Map.of("mark", someMark(), "contactOutcome", "APPOINTMENT_MADE", "appointmentAt", "2026-03-17T10:00"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).contains("contactOutcome – is not asked in this form.");
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
    void whatIsLongerThanAnyFormIsNotEvenRead() {
        var fits = visit.posts(FORM, "x=" + "1".repeat(64 * 1024 - 2));
        var tooLong = visit.posts(FORM, "x=" + "1".repeat(64 * 1024 - 1));

        assertThat(fits.status()).isEqualTo(422);
        assertThat(tooLong.status()).isEqualTo(413);
        assertThat(tooLong.text()).contains("That was too much text");
    }

    @Test
    void aFormWithEveryTextAsLongAsItMayBeFits() {
        var longest = new HashMap<String, Object>();
        questions
                .form(Locale.ENGLISH)
                .inputs()
                .forEach(field -> longest.put(
                        field.key(),
                        field.rule("maxLength")
                                .map(most -> "€".repeat(most.asInt()))
                                .orElse("€".repeat(40))));

        assertThat(Visit.encoded(longest).length()).isLessThan(32 * 1024);
    }

    @Test
    void papersAreTakenNowhereOnThePublicForms() {
        var parts = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n" + "1".repeat(100_000)
                + "\r\n--x--\r\n";

        assertThat(visit.posts("multipart/form-data; boundary=x", parts).status())
                .isEqualTo(413);
    }

    @Test
    void aBodyOfUnknownLengthIsNotRead() {
        var answer = Wire.from("127.0.0.1", port)
                .says(
                        "POST /diagnosis HTTP/1.1",
                        "3\r\nx=1\r\n0\r\n\r\n",
                        "Transfer-Encoding: chunked",
                        "Content-Type: application/x-www-form-urlencoded");

        assertThat(Wire.status(answer)).isEqualTo(411);
    }

    @Test
    void thousandsOfFieldsAreAnsweredWithAMessage() {
        var body = new StringBuilder("mark=" + someMark());
        for (var field = 0; field < 5000; field++) {
            body.append("&f").append(field).append("=1");
        }

        var page = visit.posts(FORM, body.toString());

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
        var page = visit.posts(FORM, "mark=" + someMark() + "&legalName=%E9%ZZ&=&&q1");

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

    private static String someMark() {
        return UUID.randomUUID().toString();
    }
}
