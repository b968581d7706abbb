package eu.xport.portal.questions;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.xport.engine.FormField;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What browsers send, read as what people meant. */
class PostedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | 1200000        | 1200000",
                "fr | 1 200 000      | 1200000",
                "fr | 1\u202f200\u202f000,50 | 1200000.50",
                "fr | 1\u00a0200\u00a0000    | 1200000",
                "fr | 0,5            | 0.5",
                "fr | 1,200          | 1.200",
                "fr | 1.200.000      | 1.200.000",
                "fr | many           | many",
                "en | 1,200,000      | 1200000",
                "en | 1,200.50       | 1200.50",
                "en | 12.5           | 12.5",
                "en | 12,5           | 12.5",
            })
    void aNumberIsReadAsItsLanguageWritesIt(String language, String typed, String meant) {
        assertThat(value("number", language, typed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"textfield", "textarea", "radio", "select", "datetime"})
    void aTextIsTakenAsItIs(String type) {
        assertThat(value(type, "fr", "  14 ")).isEqualTo("  14 ");
    }

    @ParameterizedTest
    @CsvSource({"checklist", "taglist"})
    void whereSeveralCanBeChosenOneIsAListToo(String type) {
        assertThat(value(type, "fr", "ES")).isEqualTo(List.of("ES"));
        assertThat(value(type, "fr", "ES", "DE")).isEqualTo(List.of("ES", "DE"));
    }

    @ParameterizedTest
    @CsvSource({"textfield", "number", "radio", "checkbox"})
    void whereOneIsAskedSeveralAreHandedOnForTheFormToRefuse(String type) {
        assertThat(value(type, "fr", "1", "2")).isEqualTo(List.of("1", "2"));
    }

    @ParameterizedTest
    @CsvSource({"true, true", "on, on"})
    void aTickIsAYes(String sent, String meant) {
        assertThat(value("checkbox", "fr", sent)).hasToString(meant);
    }

    private static Object value(String type, String language, String... sent) {
        return Posted.value(field(type), List.of(sent), Locale.forLanguageTag(language));
    }

    private static FormField field(String type) {
        try {
            return new FormField(new ObjectMapper().readTree("{\"type\": \"" + type + "\", \"key\": \"it\"}"), false);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(broken);
        }
    }
}
