package eu.xport.models;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the forms of the folder, beside what the gate asks of every form. */
class FormModelTest {

    static List<FormFile> forms() {
        return FormFile.all();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void theFileIsNamedAsTheId(FormFile form) {
        var kebab = form.id().replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase();

        assertThat(form.name()).isEqualTo(kebab + ".form");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void theFormIsMadeForTheFormsThatTasklistBundles(FormFile form) {
        assertThat(form.json().path("schemaVersion").asInt()).isEqualTo(16);
        assertThat(form.json().path("executionPlatform").asText()).isEqualTo("Camunda Platform");
        assertThat(form.json().path("executionPlatformVersion").asText()).isEqualTo("7.24.0");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void moneyInAListStaysText(FormFile form) {
        assertThat(form.components(component -> component.place().endsWith(".cost")))
                .allMatch(cost -> cost.json().path("serializeToString").asBoolean());
    }

    @Test
    void theSelfDiagnosisHasTwoQuestionsInEachDimension() {
        var questions = FormFile.of("SelfDiagnosis").questions();

        assertThat(questions).hasSize(12).allSatisfy(question -> {
            assertThat(question.type()).isEqualTo("radio");
            assertThat(question.isRequired()).isTrue();
            assertThat(question.options()).containsExactly("0", "1", "2", "3");
        });
        assertThat(questions.stream()
                        .collect(groupingBy(
                                question -> question.json()
                                        .at("/properties/dimension")
                                        .asText(),
                                counting())))
                .containsOnlyKeys("OFFER", "PEOPLE", "FINANCE", "MARKET", "LEGAL", "DIGITAL")
                .allSatisfy((dimension, count) -> assertThat(count).isEqualTo(2));
    }

    @Test
    void oneQuestionOfTheMarketAsksTheExportExperience() {
        assertThat(FormFile.of("SelfDiagnosis").questions())
                .filteredOn(question -> question.json().at("/properties/asks").isTextual())
                .singleElement()
                .satisfies(question -> {
                    assertThat(question.json().at("/properties/asks").asText()).isEqualTo("exportExperience");
                    assertThat(question.json().at("/properties/dimension").asText())
                            .isEqualTo("MARKET");
                });
    }

    @Test
    void theQuestionsAreTheSameWhereverTheyAreAsked() {
        var first = questionsOf("SelfDiagnosis");

        assertThat(questionsOf("HoldReviewMeeting")).isEqualTo(first);
        assertThat(questionsOf("CloseJourney")).isEqualTo(first);
    }

    private static List<JsonNode> questionsOf(String form) {
        return FormFile.of(form).questions().stream()
                .map(question -> (JsonNode) ((ObjectNode) question.json().deepCopy()).without("layout"))
                .toList();
    }

    @Test
    void theCountriesAreTheSameWhereverTheyAreOffered() {
        var first =
                FormFile.of("SelfDiagnosis").component("targetCountries").json().path("values");

        assertThat(FormFile.of("DeliverAction").component("country").json().path("values"))
                .isEqualTo(first);
        assertThat(FormFile.of("CloseJourney").component("newCountries").json().path("values"))
                .isEqualTo(first);
        assertThat(StreamSupport.stream(first.spliterator(), false))
                .allMatch(country -> country.path("value").asText().matches("[A-Z]{2}"));
    }
}
