package eu.xport.portal.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.xport.engine.FormField;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What an analyst may build into the self-diagnosis: the public page has no script and asks strangers. */
class SelfDiagnosisOnThePublicPageTest {

    private static final List<FormField> COMPONENTS = new ArrayList<>();

    @BeforeAll
    static void readTheForm() throws IOException {
        collect(new ObjectMapper()
                .readTree(new File("forms/self-diagnosis.form"))
                .path("components"));
    }

    private static void collect(JsonNode components) {
        components.forEach(component -> {
            COMPONENTS.add(new FormField(component, false));
            collect(component.path("components"));
        });
    }

    @Test
    void everyComponentIsOneThatThePublicPageShows() {
        assertThat(COMPONENTS).allSatisfy(Widget::of);
    }

    @Test
    void anyOtherIsRefusedInWordsThatTellWhatIsPossible() {
        var list = new FormField(
                new ObjectMapper()
                        .createObjectNode()
                        .put("id", "Actions")
                        .put("type", "dynamiclist")
                        .put("path", "actions"),
                false);

        assertThatThrownBy(() -> Widget.of(list))
                .hasMessageContaining("cannot show 'Actions', which is a dynamiclist")
                .hasMessageContaining("textfield");
    }

    @Test
    void nothingHidesBehindAnotherAnswer() {
        assertThat(COMPONENTS)
                .as("without a script nothing can appear or vanish while somebody answers")
                .noneMatch(FormField::canBeHidden);
    }

    @Test
    void everyChoiceIsWrittenInTheForm() {
        assertThat(COMPONENTS)
                .as("there is no task whose variables could offer choices")
                .noneMatch(component ->
                        component.json().has("valuesKey") || component.json().has("valuesExpression"));
    }

    @Test
    void everyTextIsPlain() {
        assertThat(COMPONENTS)
                .as("an expression would be shown as it is written")
                .noneMatch(component -> component.label().startsWith("=")
                        || component.description().startsWith("=")
                        || component.json().path("text").asText().startsWith("="));
    }

    @Test
    void everyFieldCanBeAnswered() {
        assertThat(COMPONENTS)
                .filteredOn(component -> !component.key().isEmpty())
                .allMatch(FormField::isInput);
    }

    @Test
    void aDateIsADayOrAMoment() {
        assertThat(COMPONENTS)
                .filteredOn(component -> component.type().equals("datetime"))
                .extracting(component -> component.json().path("subtype").asText())
                .isSubsetOf("date", "datetime");
    }
}
