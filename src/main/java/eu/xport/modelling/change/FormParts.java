package eu.xport.modelling.change;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Takes a form apart: each question and text with what the file says of it. */
final class FormParts {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What names a component, and how it is laid out. */
    private static final Set<String> NO_FACTS =
            Set.of("id", "key", "path", "label", "text", "components", "layout", "values");

    private static final int LONGEST_NAME = 80;

    private FormParts() {}

    static ModelParts of(byte[] file) {
        var form = read(file);
        var id = form.path("id").asText();
        if (id.isBlank() || !form.path("components").isArray()) {
            throw new CandidateRefused("noForm");
        }
        return new ModelParts(
                ModelParts.Kind.FORM, id, id, parts("", form.path("components")).toList(), true);
    }

    private static JsonNode read(byte[] file) {
        try {
            return JSON.readTree(file);
        } catch (IOException unreadable) {
            throw new CandidateRefused("unreadable", unreadable.getMessage());
        }
    }

    private static Stream<Part> parts(String within, JsonNode components) {
        return StreamSupport.stream(components.spliterator(), false).flatMap(component -> {
            var part = part(within, component);
            return Stream.concat(Stream.of(part), parts(inner(within, component), component.path("components")));
        });
    }

    private static String inner(String within, JsonNode component) {
        return component.has("path") ? within + component.path("path").asText() + "." : within;
    }

    private static Part part(String within, JsonNode component) {
        var key = Stream.of("key", "path", "id")
                .map(name -> component.path(name).asText())
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse("");
        var facts = new TreeMap<String, String>();
        facts(component, "", facts);
        component
                .path("values")
                .forEach(option -> facts.put(
                        "option." + option.path("value").asText(),
                        option.path("label").asText()));
        var kind = component.has("key") ? "question" : component.has("path") ? "list" : "text";
        return new Part(within + key, kind, name(component, key), facts);
    }

    private static void facts(JsonNode node, String path, Map<String, String> facts) {
        node.fields().forEachRemaining(field -> {
            var name = path.isEmpty() ? field.getKey() : path + "." + field.getKey();
            if (path.isEmpty() && NO_FACTS.contains(name)) {
                return;
            }
            if (field.getValue().isObject()) {
                facts(field.getValue(), name, facts);
            } else {
                facts.put(name, field.getValue().asText(field.getValue().toString()));
            }
        });
    }

    private static String name(JsonNode component, String key) {
        return List.of("label", "dateLabel", "timeLabel", "text").stream()
                .map(name -> component.path(name).asText().strip().replaceAll("\\s+", " "))
                .filter(text -> !text.isBlank())
                .findFirst()
                .map(text -> text.length() > LONGEST_NAME && component.has("key")
                        ? text.substring(0, LONGEST_NAME) + " …"
                        : text)
                .orElse(key);
    }
}
