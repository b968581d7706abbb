package eu.xport.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The French texts of the models: whole, typographic, and none that is left over. That none is missing, the build says. */
class ModelTextsTest {

    private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");

    @Test
    void noFrenchTextIsLeftBehind() throws IOException {
        var ids = new StringBuilder();
        try (var models = Files.list(ProcessModel.FOLDER)) {
            for (var model :
                    models.filter(file -> file.toString().matches(".*mn")).toList()) {
                ids.append(Files.readString(model));
            }
        }
        var known = ID.matcher(ids).results().map(found -> found.group(1)).toList();

        assertThat(texts().keySet()).allSatisfy(key -> assertThat(known)
                .containsAll(List.of(key.replace(".told", "").split("\\."))));
    }

    @Test
    void frenchTextsHaveTypographicApostrophesAndTheirSignsDoNotWrapAlone() throws IOException {
        assertThat(texts()).allSatisfy((key, text) -> assertThat(text).as(key).doesNotContainPattern("'| [?!:;»%]|« "));
    }

    private static TreeMap<String, String> texts() throws IOException {
        var texts = new Properties();
        texts.load(Files.newBufferedReader(ProcessModel.FOLDER.resolve("texts_fr.properties")));
        var sorted = new TreeMap<String, String>();
        texts.stringPropertyNames().forEach(key -> sorted.put(key, texts.getProperty(key)));
        return sorted;
    }
}
