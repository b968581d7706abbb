package eu.xport.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/**
 * The French texts of forms, tasks and processes, from the one catalogue beside the forms. They are laid over a form when it is
 * fetched: the form itself speaks English and is deployed once.
 */
@Component
class FormTexts {

    private final Properties french;

    FormTexts() throws IOException {
        french = PropertiesLoaderUtils.loadProperties(
                new EncodedResource(new ClassPathResource("forms/texts_fr.properties"), "UTF-8"));
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
        translate(form.path("id").asText(), translated.path("components"));
        return translated;
    }

    Optional<String> taskName(Locale language, String form) {
        return translates(language) ? Optional.ofNullable(french.getProperty(form + ".name")) : Optional.empty();
    }

    /** Gives every process in an answer of the engine its French name. */
    JsonNode nameProcesses(JsonNode told) {
        if (told.isObject() && told.has("key")) {
            replace((ObjectNode) told, "name", told.path("key").asText() + ".name");
        }
        told.forEach(this::nameProcesses);
        return told;
    }

    private void translate(String prefix, JsonNode components) {
        components.forEach(component -> translate(prefix, (ObjectNode) component));
    }

    private void translate(String prefix, ObjectNode component) {
        var field = new FormField(component);
        var path = prefix + "." + (field.key().isEmpty() ? field.id() : field.key());
        replace(component, "label", path + ".label");
        replace(component, "dateLabel", path + ".label");
        replace(component, "timeLabel", path + ".timeLabel");
        replace(component, "description", path + ".description");
        replace(component, "text", path + ".text");
        component
                .path("values")
                .forEach(option -> replace(
                        (ObjectNode) option,
                        "label",
                        path + "." + option.path("value").asText()));
        translate(field.isList() ? path : prefix, component.path("components"));
    }

    private void replace(ObjectNode node, String property, String key) {
        Optional.ofNullable(french.getProperty(key))
                .filter(text -> node.has(property))
                .ifPresent(text -> node.put(property, text));
    }
}
