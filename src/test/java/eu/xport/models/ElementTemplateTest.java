package eu.xport.models;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What an analyst can choose in the fields that Camunda Modeler shows is what exists. */
class ElementTemplateTest {

    private static final Path FOLDER = ProcessModel.FOLDER.resolve(".camunda/element-templates");
    private static final Path LETTERS = Path.of("src/main/resources/letters");

    private static final Set<String> OF_NO_CASE = Set.of("digest", "answers-kept");

    @Test
    void theLettersToChooseFromAreTheLettersThatCanBeWritten() {
        assertThat(fields("letter")).hasSizeGreaterThan(1).allSatisfy(field -> assertThat(choices(field))
                .containsExactlyInAnyOrderElementsOf(lettersThatCanBeWritten()));
    }

    @Test
    void aTemplateIsNamedOnceAndExplained() {
        assertThat(templates())
                .extracting(template -> template.path("id").asText())
                .doesNotHaveDuplicates();
        assertThat(templates())
                .extracting(template -> template.path("name").asText())
                .doesNotHaveDuplicates();
        assertThat(templates().stream().flatMap(template -> properties(template)))
                .filteredOn(property -> !property.path("type").asText().equals("Hidden"))
                .allMatch(property -> property.path("label").asText().matches("[A-Z].+"))
                .allMatch(property -> property.path("description").asText().endsWith("."));
    }

    /** The digest gathers other letters; no step asks for it. */
    private static Set<String> lettersThatCanBeWritten() {
        return Stream.of("company", "staff")
                .flatMap(readers -> files(LETTERS.resolve(readers)).stream())
                .map(file -> file.getFileName().toString().replace(".html", ""))
                .filter(letter -> !OF_NO_CASE.contains(letter))
                .map(letter -> letter.replace('-', '_').toUpperCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static List<JsonNode> fields(String name) {
        return templates().stream()
                .flatMap(template -> properties(template))
                .filter(property -> property.at("/binding/name").asText().equals(name))
                .toList();
    }

    private static List<String> choices(JsonNode field) {
        return field.path("choices").findValuesAsText("value");
    }

    private static Stream<JsonNode> properties(JsonNode template) {
        return StreamSupport.stream(template.path("properties").spliterator(), false);
    }

    private static List<JsonNode> templates() {
        return files(FOLDER).stream()
                .flatMap(file -> StreamSupport.stream(json(file).spliterator(), false))
                .toList();
    }

    private static JsonNode json(Path file) {
        try {
            return new ObjectMapper().readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder) {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
