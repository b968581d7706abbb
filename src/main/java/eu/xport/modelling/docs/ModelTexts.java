package eu.xport.modelling.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** What the models say, in a language: English stands in them, French in the catalogues beside models and forms. */
class ModelTexts {

    private final Locale language;
    private final Properties french = new Properties();
    private final Set<String> missing = new TreeSet<>();

    ModelTexts(Locale language, Path models, Path forms) {
        this.language = language;
        List.of(forms, models).forEach(folder -> read(folder.resolve("texts_fr.properties")));
    }

    /** @param key of the element: process and id */
    String name(String key, String english) {
        return text(key, english);
    }

    String told(String key, String english) {
        return text(key + ".told", english);
    }

    /** The name of a process, or of the task that a form belongs to. */
    String title(String id, String english) {
        return text(id + ".name", english);
    }

    /** What has no French text. */
    Set<String> missing() {
        return missing;
    }

    private String text(String key, String english) {
        if (english == null || english.isBlank()) {
            return "";
        }
        if (Locale.ENGLISH.equals(language)) {
            return english.strip();
        }
        var text = french.getProperty(key);
        if (text == null) {
            missing.add(key);
            return english.strip();
        }
        return text;
    }

    private void read(Path catalogue) {
        try (var texts = Files.newBufferedReader(catalogue, StandardCharsets.UTF_8)) {
            french.load(texts);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
