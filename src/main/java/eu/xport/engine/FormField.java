package eu.xport.engine;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * One component of a form, as the form's file declares it.
 *
 * @param withinCondition whether a group around it can be hidden by another answer
 */
public record FormField(JsonNode json, boolean withinCondition) {

    FormField(JsonNode json) {
        this(json, false);
    }

    public String id() {
        return json.path("id").asText();
    }

    public String type() {
        return json.path("type").asText();
    }

    /** Of a point in time: {@code date}, {@code time}, or both, {@code datetime}. */
    public String subtype() {
        return json.path("subtype").asText();
    }

    /** Under which name the value is sent; lists have a path instead of a key. Empty for groups and texts. */
    public String key() {
        return isList() ? json.path("path").asText() : json.path("key").asText();
    }

    public String label() {
        return Stream.of("label", "dateLabel", "timeLabel")
                .map(json::path)
                .filter(label -> !label.isMissingNode())
                .map(JsonNode::asText)
                .findFirst()
                .orElse("");
    }

    public String description() {
        return json.path("description").asText();
    }

    public boolean isList() {
        return "dynamiclist".equals(type());
    }

    /** Whether its value is a list: of rows, or of choices. */
    boolean takesSeveral() {
        return isList() || "checklist".equals(type()) || "taglist".equals(type());
    }

    /** True for what only shows: it takes part in no submission. */
    public boolean isInput() {
        return !key().isEmpty()
                && !json.path("readonly").asBoolean()
                && !json.path("disabled").asBoolean();
    }

    public boolean isRequired() {
        return rule("required").map(JsonNode::asBoolean).orElse(false);
    }

    /** A field that another answer can hide is required by its room, which knows that answer. */
    public boolean canBeHidden() {
        return withinCondition || json.path("conditional").has("hide");
    }

    public List<FormField> parts() {
        return stream(json.path("components"))
                .map(part -> new FormField(part, canBeHidden()))
                .toList();
    }

    /** What a row of this list, or this group, asks for, in reading order. */
    public List<FormField> inputs() {
        return inputs(parts()).toList();
    }

    /** Out of their groups; a list stands for what its rows ask. */
    static Stream<FormField> inputs(List<FormField> components) {
        return components.stream()
                .flatMap(component ->
                        component.isInput() || component.isList() ? Stream.of(component) : inputs(component.parts()));
    }

    /** The choices that the form itself offers; empty when the room offers them. */
    public List<Option> options() {
        return stream(json.path("values"))
                .map(option -> new Option(
                        option.path("label").asText(), option.path("value").asText()))
                .toList();
    }

    /** What people call a choice; the code itself where the form does not offer it. */
    public String nameOf(String code) {
        return options().stream()
                .filter(option -> option.value().equals(code))
                .map(Option::label)
                .findFirst()
                .orElse(code);
    }

    public Optional<JsonNode> rule(String name) {
        return Optional.of(json.path("validate").path(name)).filter(rule -> !rule.isMissingNode());
    }

    /** A property that the analyst gave the field, such as the dimension that a question belongs to. */
    public Optional<String> property(String name) {
        return Optional.of(json.path("properties").path(name))
                .filter(property -> !property.isMissingNode())
                .map(JsonNode::asText);
    }

    static List<FormField> fields(JsonNode components) {
        return stream(components).map(component -> new FormField(component)).toList();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
