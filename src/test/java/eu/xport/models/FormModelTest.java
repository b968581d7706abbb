package eu.xport.models;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.xport.models.FormFile.Component;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an analyst must keep when changing a form; the messages say what to mend. */
class FormModelTest {

    /** Task-local variables that conditions may ask although no field holds them. */
    private static final Set<String> ASKED_BY_CONDITIONS = Set.of("family", "askAgain");

    private static final Set<String> OPTIONS_OF_THE_SERVER = Set.of(
            "experts",
            "services",
            "partners",
            "plannedActions",
            "absentExperts",
            "substitutes",
            "formerExperts",
            "newExperts");

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
    void everyFieldIsOfATypeThatTasklistAndThePublicPageShow(FormFile form) {
        assertThat(form.components())
                .extracting(Component::type)
                .as("Markdown, HTML and files have no place here: what a company wrote must stay text")
                .isSubsetOf(
                        "textfield",
                        "textarea",
                        "number",
                        "checkbox",
                        "radio",
                        "select",
                        "taglist",
                        "datetime",
                        "group",
                        "dynamiclist",
                        "button");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void idsAndKeysAreUnique(FormFile form) {
        assertThat(form.components())
                .extracting(component -> component.json().path("id").asText())
                .doesNotHaveDuplicates();
        assertThat(form.components()).extracting(Component::place).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyTextThatAPersonWritesHasALimit(FormFile form) {
        var lines = form.components(component -> component.is("textfield") && !component.isReadOnly());
        var notes = form.components(component -> component.is("textarea") && !component.isReadOnly());

        assertThat(lines).allSatisfy(line -> assertThat(maxLength(line)).isBetween(1, 200));
        assertThat(notes).allSatisfy(note -> assertThat(maxLength(note)).isBetween(1, 4000));
    }

    private static int maxLength(Component text) {
        return text.json().at("/validate/maxLength").asInt();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void whatIsOnlyShownIsPlainReadOnlyTextThatNeverBlocksTheTask(FormFile form) {
        assertThat(form.components(Component::isReadOnly))
                .allMatch(shown -> shown.is("textfield", "textarea"))
                .as("a rule on a field that nobody can mend would lock the task")
                .noneMatch(shown -> shown.json().has("validate"));
        assertThat(form.components())
                .noneMatch(component -> component.json().path("disabled").asBoolean());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aFormWithAListHasItsOwnSubmitButton(FormFile form) {
        var lists = form.components(component -> component.is("dynamiclist"));
        var buttons = form.components(component -> component.is("button"));

        assertThat(buttons)
                .as("Tasklist's own button stays disabled once somebody has touched a list")
                .hasSize(lists.isEmpty() ? 0 : 1)
                .allMatch(button -> button.json().path("action").asText().equals("submit"));
        assertThat(lists)
                .as("the rows of a collapsed list are not sent")
                .allMatch(list -> list.json().path("disableCollapse").asBoolean());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void moneyInAListStaysText(FormFile form) {
        assertThat(form.components(component -> component.place().endsWith(".cost")))
                .allMatch(cost -> cost.json().path("serializeToString").asBoolean());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyPatternSpeaksOfTheWholeText(FormFile form) {
        assertThat(form.components())
                .extracting(component -> component.json().at("/validate/pattern"))
                .filteredOn(JsonNode::isTextual)
                .extracting(JsonNode::asText)
                .allMatch(pattern -> pattern.startsWith("^") && pattern.endsWith("$"))
                .allSatisfy(Pattern::compile);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyChoiceHasOptionsThatDifferOrTakesThemFromTheServer(FormFile form) {
        for (var choice : form.components(component -> component.is("radio", "select", "taglist"))) {
            var fromServer = choice.json().path("valuesKey").asText(null);
            if (fromServer == null) {
                assertThat(choice.options())
                        .as(choice.place())
                        .hasSizeGreaterThan(1)
                        .doesNotHaveDuplicates();
            } else {
                assertThat(OPTIONS_OF_THE_SERVER).as(choice.place()).contains(fromServer);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void conditionsAskWhatTheFormOrTheTaskKnows(FormFile form) {
        var known = new HashSet<>(ASKED_BY_CONDITIONS);
        form.components().forEach(component -> known.add(component.place()));

        for (var component : form.components()) {
            var list = component.place().contains(".") ? component.place().replaceAll("\\..*", ".") : "";
            var hide = component.json().at("/conditional/hide").asText();
            assertThat(Pattern.compile("[\\w.]+(?= !?= )").matcher(hide).results())
                    .extracting(name -> name.group().replaceFirst("^this\\.", list))
                    .as("condition of " + component)
                    .isSubsetOf(known);
        }
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
