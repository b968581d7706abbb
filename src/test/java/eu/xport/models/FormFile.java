package eu.xport.models;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** One form as it lies in the folder that analysts open, with its components in reading order. */
record FormFile(String name, JsonNode json, List<Component> components) {

    static final Path FOLDER = Path.of("forms");

    /** A component; the place is its key, or path, or id, behind the list that holds it: {@code actions.cost}. */
    record Component(String place, JsonNode json) {

        String type() {
            return json.path("type").asText();
        }

        boolean is(String... types) {
            return List.of(types).contains(type());
        }

        boolean holdsAnAnswer() {
            return !is("group", "button");
        }

        boolean isReadOnly() {
            return json.path("readonly").asBoolean();
        }

        boolean isRequired() {
            return json.at("/validate/required").asBoolean();
        }

        List<String> options() {
            return json.path("values").findValuesAsText("value");
        }

        @Override
        public String toString() {
            return place;
        }
    }

    static List<FormFile> all() {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".form"))
                    .sorted()
                    .map(FormFile::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static FormFile of(String id) {
        return all().stream().filter(form -> form.id().equals(id)).findFirst().orElseThrow();
    }

    private static FormFile read(Path file) {
        try {
            var json = new ObjectMapper().readTree(file.toFile());
            var components = new ArrayList<Component>();
            collect(json, "", components);
            return new FormFile(file.getFileName().toString(), json, List.copyOf(components));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void collect(JsonNode parent, String list, List<Component> found) {
        for (var json : parent.path("components")) {
            var place = list
                    + json.path("key")
                            .asText(json.path("path").asText(json.path("id").asText()));
            var component = new Component(place, json);
            found.add(component);
            collect(json, component.is("dynamiclist") ? place + "." : list, found);
        }
    }

    String id() {
        return json.path("id").asText();
    }

    List<Component> components(Predicate<Component> which) {
        return components.stream().filter(which).toList();
    }

    Component component(String place) {
        return components.stream()
                .filter(component -> component.place().equals(place))
                .findFirst()
                .orElseThrow(() -> new AssertionError(id() + " has no field " + place));
    }

    /** The places of the fields that a person may fill in. */
    Set<String> asks() {
        return components(component -> component.holdsAnAnswer() && !component.isReadOnly()).stream()
                .map(Component::place)
                .collect(Collectors.toSet());
    }

    List<Component> questions() {
        return components(
                component -> component.json().at("/properties/dimension").isTextual());
    }

    @Override
    public String toString() {
        return name;
    }
}
