package eu.xport.portal.own;

import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.portal.Visit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What no form of a company's own pages sends: a short answer, and nothing is kept. */
class NoFormOfOursTest extends CompanyVisitTest {

    private static final String FORM = "application/x-www-form-urlencoded";

    @BeforeEach
    void theCompanyHasEntered() {
        entersBy("DIAGNOSIS_RECEIVED", filed());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void tenThousandFieldsAreNotRead(String page) {
        var fields = IntStream.range(0, 10_000)
                .mapToObj(field -> Integer.toString(field, Character.MAX_RADIX))
                .collect(Collectors.joining("=&"));

        keepsNothing(page, FORM, fields);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void brokenEncodingIsNoFault(String page) {
        keepsNothing(page, FORM, "email=%E9%ZZ&topic=%FF%FE&question=%C3&meeting=%ED%A0%80&slot=%F5&=&&version");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void whatIsNoFormIsRefused(String page) {
        keepsNothing(page, "application/json", "{\"email\": \"camille.hebert@example.com\"}");
    }

    private static List<String> forms() {
        return List.of(
                "link",
                "roadmap",
                "questions",
                "results",
                "meetings/proposal",
                "meetings/off",
                "meetings/call",
                "papers/1",
                "financing/wish",
                "financing/grant",
                "financing/insurance");
    }

    private void keepsNothing(String page, String type, String body) {
        var before = rows();

        Visit.Page answer = visit.postsTo("/journey/" + page, type, body);

        assertThat(answer.status()).isBetween(400, 422);
        assertThat(answer.html().select("h1").text()).isNotEmpty();
        assertThat(answer.text()).doesNotContain("Exception");
        assertThat(rows()).isEqualTo(before);
    }
}
