package eu.xport.models;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whatever a person reads in a form can be read in English (the form) and in French (the catalogue). */
class FormTextsTest {

    /** The catalogue's word for each property of a component that people read. */
    private static final Map<String, String> READ = Map.of(
            "label",
            "label",
            "dateLabel",
            "label",
            "timeLabel",
            "timeLabel",
            "description",
            "description",
            "text",
            "text");

    /** Texts that are rightly the same in both languages; reviewed one by one. */
    private static final List<String> SAME_IN_BOTH = List.of(
            "14 Calvados",
            "27 Eure",
            "50 Manche",
            "61 Orne",
            "76 Seine-Maritime",
            "Absence",
            "Action",
            "Actions",
            "Canada",
            "Comparable",
            "Finance",
            "Note",
            "Notes",
            "Participants",
            "Portugal",
            "SIRET",
            "Service",
            "Transport",
            "De minimis",
            "SIREN");

    private static Map<String, String> french;
    private static Map<String, String> english;

    @BeforeAll
    static void readBoth() throws IOException {
        french = catalogue();
        english = new TreeMap<>();
        FormFile.all().forEach(FormTextsTest::collect);
    }

    private static Map<String, String> catalogue() throws IOException {
        var texts = new Properties();
        texts.load(Files.newBufferedReader(FormFile.FOLDER.resolve("texts_fr.properties"), StandardCharsets.UTF_8));
        return texts.stringPropertyNames().stream()
                .collect(Collectors.toMap(key -> key, texts::getProperty, (one, other) -> one, TreeMap::new));
    }

    private static void collect(FormFile form) {
        for (var component : form.components()) {
            var place = form.id() + "." + component.place() + ".";
            READ.forEach((property, word) -> {
                if (component.json().has(property)) {
                    english.put(place + word, component.json().path(property).asText());
                }
            });
            for (JsonNode option : component.json().path("values")) {
                english.put(
                        place + option.path("value").asText(),
                        option.path("label").asText());
            }
        }
    }

    @Test
    void everyTextOfAFormIsThereInFrench() {
        assertThat(french).containsKeys(english.keySet().toArray(String[]::new));
        assertThat(french.values()).noneMatch(String::isBlank);
    }

    @Test
    void everyTaskAndEveryProcessHasAFrenchName() {
        assertThat(french).containsKeys(names());
    }

    @Test
    void noFrenchTextIsLeftBehind() {
        assertThat(french.keySet()).isSubsetOf(withNames());
    }

    private static List<String> withNames() {
        var keys = new ArrayList<>(english.keySet());
        keys.addAll(List.of(names()));
        return keys;
    }

    private static String[] names() {
        return Stream.concat(
                        FormFile.all().stream().map(FormFile::id),
                        ProcessModel.all().map(model -> model.process().getId()))
                .map(id -> id + ".name")
                .distinct()
                .toArray(String[]::new);
    }

    @Test
    void frenchTextsHaveTypographicApostrophesAndTheirSignsDoNotWrapAlone() {
        assertThat(french).allSatisfy((key, text) -> assertThat(text).as(key).doesNotContainPattern("'| [?!:;»%]|« "));
    }

    @Test
    void noKeyStandsTwiceInTheCatalogue() throws IOException {
        var keys = Files.readAllLines(FormFile.FOLDER.resolve("texts_fr.properties")).stream()
                .filter(line -> line.contains("=") && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();

        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void aFrenchTextThatEqualsTheEnglishOneWasReviewed() {
        var same = english.entrySet().stream()
                .filter(text -> text.getValue().equals(french.get(text.getKey())))
                .map(Map.Entry::getValue)
                .distinct();

        assertThat(same).containsExactlyInAnyOrderElementsOf(SAME_IN_BOTH);
    }

    @Test
    void theQuestionsAreTheSameInFrenchWhereverTheyAreAsked() {
        var first = frenchQuestions("SelfDiagnosis");

        assertThat(frenchQuestions("HoldReviewMeeting")).isEqualTo(first);
        assertThat(frenchQuestions("CloseJourney")).isEqualTo(first);
    }

    private static Map<String, String> frenchQuestions(String form) {
        return french.entrySet().stream()
                .filter(text -> text.getKey().matches(form + "\\.q\\d+\\..*"))
                .collect(Collectors.toMap(text -> text.getKey().substring(form.length()), Map.Entry::getValue));
    }

    @Test
    void nothingButAUnitStandsBesideAField() {
        assertThat(FormFile.all())
                .flatExtracting(FormFile::components)
                .flatExtracting(component -> component.json().findValuesAsText("suffixAdorner"))
                .as("the catalogue does not translate what stands before or behind a field")
                .containsOnly("€", "%");
    }
}
