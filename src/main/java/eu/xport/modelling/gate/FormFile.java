package eu.xport.modelling.gate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A form as Camunda Modeler writes it, with its components in reading order. */
record FormFile(String name, JsonNode json, List<Component> components) {

    /** A component; the place is its key, or path, or id, behind the list that holds it: {@code actions.cost}. */
    record Component(String place, JsonNode json) {

        String type() {
            return json.path("type").asText();
        }

        boolean is(String... types) {
            return List.of(types).contains(type());
        }

        boolean isReadOnly() {
            return json.path("readonly").asBoolean();
        }

        boolean holdsAnAnswer() {
            return !is("group", "button", "table", "image");
        }

        List<String> options() {
            return json.path("values").findValuesAsText("value");
        }
    }

    static FormFile of(String name, JsonNode json) {
        var components = new ArrayList<Component>();
        collect(json, "", components);
        return new FormFile(name, json, List.copyOf(components));
    }

    private static void collect(JsonNode parent, String list, List<Component> found) {
        for (var json : parent.path("components")) {
            var named = json.path("key")
                    .asText(json.path("path").asText(json.path("id").asText()));
            var component = new Component(list + named, json);
            found.add(component);
            collect(json, component.is("dynamiclist") ? component.place() + "." : list, found);
        }
    }

    String id() {
        return json.path("id").asText();
    }

    List<Component> components(Predicate<Component> which) {
        return components.stream().filter(which).toList();
    }

    /** The places of the fields that a person may fill in. */
    Set<String> asks() {
        return components(component -> component.holdsAnAnswer() && !component.isReadOnly()).stream()
                .map(Component::place)
                .collect(Collectors.toSet());
    }
}
