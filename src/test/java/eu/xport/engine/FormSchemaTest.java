package eu.xport.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a form declares holds on the server too. */
class FormSchemaTest {

    private final FormSchema form = form(
            """
            {"id": "Visit", "components": [
              {"type": "textfield", "key": "company", "readonly": true},
              {"type": "group", "id": "Call", "components": [
                {"type": "radio", "key": "outcome", "label": "Outcome", "validate": {"required": true},
                 "values": [{"label": "Reached", "value": "YES"}, {"label": "Not reached", "value": "NO"}]}]},
              {"type": "textfield", "key": "place", "label": "Place", "validate": {"required": true, "maxLength": 10},
               "conditional": {"hide": "=outcome = \\"NO\\""}},
              {"type": "number", "key": "months", "label": "Months", "decimalDigits": 0, "validate": {"min": 6, "max": 24}},
              {"type": "datetime", "subtype": "date", "key": "day", "dateLabel": "Day"},
              {"type": "datetime", "subtype": "datetime", "key": "moment", "dateLabel": "Moment"},
              {"type": "datetime", "subtype": "time", "key": "hour", "timeLabel": "Hour"},
              {"type": "checkbox", "key": "read", "label": "Read"},
              {"type": "checklist", "key": "countries", "values": [{"label": "Spain", "value": "ES"}]},
              {"type": "textfield", "key": "mail", "validate": {"validationType": "email"}},
              {"type": "dynamiclist", "path": "actions", "label": "Actions", "components": [
                {"type": "textfield", "key": "service", "label": "Service", "validate": {"required": true}},
                {"type": "number", "key": "cost", "label": "Cost", "validate": {"min": 0}}]}]}
            """);

    @Test
    void whatTheFormAllowsIsTakenWithoutWhatItOnlyShows() {
        var taken = form.check(Map.of(
                "company",
                "shown only",
                "outcome",
                "YES",
                "months",
                12,
                "day",
                "2026-03-12",
                "read",
                true,
                "countries",
                List.of("ES"),
                "actions",
                List.of(Map.of("service", "ETUDE", "cost", "1500.50"))));

        assertThat(taken).doesNotContainKey("company").containsEntry("outcome", "YES");
    }

    @Test
    void aFieldThatAnotherAnswerHidesMayBeMissing() {
        assertThatCode(() -> form.check(Map.of("outcome", "NO"))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "day, +999999999-01-01",
        "day, 0001-01-01",
        "day, 2200-01-01",
        "moment, +999999999-01-01T10:00",
        "moment, -999999999-01-01T10:00:00+18:00",
        "moment, 9999-12-31T10:00",
        "hour, 25:00",
        "hour, soon"
    })
    void aMomentBeyondReachIsRefused(String field, String value) {
        assertThat(refused(Map.of("outcome", "NO", field, value)).faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.field()).isEqualTo(field));
    }

    @ParameterizedTest
    @CsvSource({
        "day, 2026-03-12",
        "day, 2026-03-12T00:00:00Z",
        "moment, 2026-03-12T10:00",
        "moment, 2199-12-31T10:00+01:00",
        "hour, 09:30",
        "hour, 09:30:00+02:00",
        "hour, 07:30Z"
    })
    void everySpellingOfAMomentThatFormsSendIsTaken(String field, String value) {
        assertThat(form.check(Map.of("outcome", "NO", field, value))).containsKey(field);
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        var refused = refused(Map.of(
                "outcome", "7",
                "place", "x".repeat(10_000_000),
                "months", 30,
                "day", "tomorrow",
                "read", "perhaps",
                "countries", List.of("XX"),
                "mail", "nobody",
                "surprise", "!"));

        assertThat(refused.faults())
                .extracting(fault -> fault.field() + " " + fault.reason())
                .containsExactlyInAnyOrder(
                        "outcome choice",
                        "place maxLength",
                        "months max",
                        "day date",
                        "read yesOrNo",
                        "countries choice",
                        "mail email",
                        "surprise unknown");
    }

    @Test
    void aFaultInAListNamesTheRow() {
        var refused = refused(Map.of(
                "outcome", "NO", "actions", List.of(Map.of("service", "ETUDE"), Map.of("cost", -1, "extra", "x"))));

        assertThat(refused.faults())
                .extracting(fault -> fault.field() + " " + fault.reason())
                .containsExactlyInAnyOrder("actions[1] unknown", "actions[1].service required", "actions[1].cost min");
        assertThat(form.labelOf("actions[1].cost")).isEqualTo("Cost (2)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"actions[x]", "actions[", "actions[-1]", "actions[99999999999].cost", "[", ".", "", "]["})
    void aPlaceThatIsNoneKeepsItsName(String path) {
        assertThat(form.labelOf(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Caen\u0000",
                "Caen\u0085",
                "Caen\u009f",
                "Caen\u202e",
                "Caen\u200b",
                "Caen\u2029",
                "Caen\ufeff",
                "Ca\nen"
            })
    void charactersThatNobodySeesAreRefused(String place) {
        assertThat(refused(Map.of("outcome", "NO", "place", place)).faults())
                .extracting(FieldFault::reason)
                .containsExactly("control");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Orléans", "नई\u200d दिल", "L’Haÿ-Caen", "Łódź & Co", "Caen\u00a01"})
    void namesOfAllScriptsAreTaken(String place) {
        assertThatCode(() -> form.check(Map.of("outcome", "NO", "place", place)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "\u200b", "\u202f\u2009", "\u3000", "\u2028"})
    void aTextThatShowsNothingFillsNoField(String nothing) {
        assertThat(refused(Map.of("outcome", "NO", "actions", List.of(Map.of("service", nothing))))
                        .faults())
                .extracting(fault -> fault.field() + " " + fault.reason())
                .containsExactly("actions[0].service required");
        assertThat(new Fields(Map.of("note", nothing)).text("note")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"><script>@x.y",
                "camille",
                "camille@",
                "@example.com",
                "camille@example",
                "camille@example..com",
                "camille@-example.com",
                "camille@example.c",
                "a b@example.com",
                "a@b@example.com",
                "camille@example.com>"
            })
    void whatIsNoAddressIsRefused(String address) {
        assertThat(refused(Map.of("outcome", "NO", "mail", address)).faults())
                .extracting(FieldFault::reason)
                .containsExactly("email");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "camille.hebert+export@example.com",
                "o'neil@sub.example.co.uk",
                "hebert@fonderie-éole.fr",
                "contact@société.fr",
                "contact@xn--fonderie-ole-deb.xn--p1ai",
                " camille@example.com "
            })
    void addressesOfAllKindsAreTaken(String address) {
        assertThatCode(() -> form.check(Map.of("outcome", "NO", "mail", address)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "michał@firma.example, emailLetters",
        "hébert@fonderie-éole.fr, emailLetters",
        "\u013e@example.com, emailLetters",
        "camille\u0662@example.com, emailLetters",
        "camille@straße.example, emailDomain",
        "camille@\uff46irma.example, emailDomain"
    })
    void anAddressThatMailCannotCarryIsRefusedForItsLetters(String address, String reason) {
        assertThat(refused(Map.of("outcome", "NO", "mail", address)).faults())
                .extracting(FieldFault::reason)
                .containsExactly(reason);
    }

    @Test
    void aNumberOfAThousandDigitsIsNoNumber() {
        assertThat(refused(Map.of("outcome", "NO", "months", "1e999999999")).faults())
                .extracting(FieldFault::reason)
                .containsExactly("number");
    }

    @Test
    void anOpenQuestionIsNamed() {
        assertThat(refused(Map.of()).faults()).containsExactly(FieldFault.of("outcome", "required"));
    }

    private FormRefused refused(Map<String, Object> values) {
        return catchThrowableOfType(FormRefused.class, () -> form.check(values));
    }

    private static FormSchema form(String json) {
        try {
            return new FormSchema(new ObjectMapper().readTree(json));
        } catch (JsonProcessingException failure) {
            throw new IllegalArgumentException(failure);
        }
    }
}
