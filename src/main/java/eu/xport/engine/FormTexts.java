package eu.xport.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;

/**
 * The French texts of forms, tasks and processes, from the one catalogue beside the forms: the application's, or the one that an
 * analyst has deployed since. They are laid over a form when it is fetched: the form itself speaks English.
 */
@Component
class FormTexts {

    private static final int MOST_KEPT = 10;
    private static final String NAME = ".name";

    private final Releases releases;
    private final ConcurrentLruCache<String, Properties> catalogues =
            new ConcurrentLruCache<>(MOST_KEPT, this::catalogue);

    FormTexts(Releases releases) {
        this.releases = releases;
    }

    /** English is how forms and models are written. */
    boolean translates(Locale language) {
        return Locale.FRENCH.getLanguage().equals(language.getLanguage());
    }

    /** The form in a language. */
    JsonNode in(Locale language, JsonNode form) {
        if (!translates(language)) {
            return form;
        }
        var translated = (ObjectNode) form.deepCopy();
        translate(french(), form.path("id").asText(), translated.path("components"));
        return translated;
    }

    /** A form as the build finds it, with the catalogue beside it. */
    static JsonNode french(JsonNode form) {
        var translated = (ObjectNode) form.deepCopy();
        translate(read(Releases.ownCatalogue()), form.path("id").asText(), translated.path("components"));
        return translated;
    }

    Optional<String> taskName(Locale language, String form) {
        return translates(language) ? Optional.ofNullable(french().getProperty(form + NAME)) : Optional.empty();
    }

    /** Of processes, and of tasks by their forms; none in English, which stands in the models. */
    Map<String, String> names(Locale language) {
        if (!translates(language)) {
            return Map.of();
        }
        var french = french();
        return french.stringPropertyNames().stream()
                .filter(key -> key.endsWith(NAME))
                .collect(Collectors.toMap(key -> key.substring(0, key.length() - NAME.length()), french::getProperty));
    }

    /** What a process, or the task of a form, is called in French, by the catalogue that was deployed with it. */
    Optional<String> title(String deployment, String id) {
        return Optional.ofNullable(catalogues.get(deployment).getProperty(id + NAME));
    }

    /** Gives every process in an answer of the engine its French name. */
    JsonNode nameProcesses(JsonNode told) {
        nameProcesses(french(), told);
        return told;
    }

    private static void nameProcesses(Properties french, JsonNode told) {
        if (told.isObject() && told.has("key")) {
            replace(french, (ObjectNode) told, "name", told.path("key").asText() + NAME);
        }
        told.forEach(part -> nameProcesses(french, part));
    }

    private Properties french() {
        return releases.inForce().map(catalogues::get).orElseGet(() -> read(Releases.ownCatalogue()));
    }

    private Properties catalogue(String deployment) {
        return read(releases.catalogue(deployment).orElseGet(Releases::ownCatalogue));
    }

    private static Properties read(InputStream catalogue) {
        try (var texts = new InputStreamReader(catalogue, StandardCharsets.UTF_8)) {
            var french = new Properties();
            french.load(texts);
            return french;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void translate(Properties french, String prefix, JsonNode components) {
        components.forEach(component -> translate(french, prefix, (ObjectNode) component));
    }

    private static void translate(Properties french, String prefix, ObjectNode component) {
        var field = new FormField(component);
        var path = prefix + "." + (field.key().isEmpty() ? field.id() : field.key());
        replace(french, component, "label", path + ".label");
        replace(french, component, "dateLabel", path + ".label");
        replace(french, component, "timeLabel", path + ".timeLabel");
        replace(french, component, "description", path + ".description");
        replace(french, component, "text", path + ".text");
        component
                .path("values")
                .forEach(option -> replace(
                        french,
                        (ObjectNode) option,
                        "label",
                        path + "." + option.path("value").asText()));
        translate(french, field.isList() ? path : prefix, component.path("components"));
    }

    private static void replace(Properties french, ObjectNode node, String property, String key) {
        Optional.ofNullable(french.getProperty(key))
                .filter(text -> node.has(property))
                .ifPresent(text -> node.put(property, text));
    }
}
