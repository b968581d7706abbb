package eu.xport.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A form as the analyst wrote it. What it declares (required, choices, bounds, lengths, patterns) holds on the server
 * too, so that a rule changed in the form needs no change here.
 */
public final class FormSchema {

    /** {@code siret}, {@code actions[1]} or {@code actions[1].endsOn}; senders may name anything. */
    private static final Pattern PLACE = Pattern.compile("(?<list>[^\\[.]+)(\\[(?<row>\\d{1,4})])?(\\.(?<part>.+))?");

    private final JsonNode json;
    private final Map<String, FormField> byKey = new HashMap<>();

    FormSchema(JsonNode json) {
        this.json = json;
        FormField.inputs(components()).forEach(field -> byKey.put(field.key(), field));
    }

    /** A form as it lies in a file, in a language. */
    public static FormSchema read(InputStream form, Locale language) {
        try {
            var english = new ObjectMapper().readTree(form);
            return new FormSchema(Locale.FRENCH.equals(language) ? FormTexts.french(english) : english);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public String id() {
        return json.path("id").asText();
    }

    public List<FormField> components() {
        return FormField.fields(json.path("components"));
    }

    /** All fields that can be answered, out of their groups, in reading order. */
    public List<FormField> inputs() {
        return FormField.inputs(components()).toList();
    }

    public Optional<FormField> field(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** What people call a choice of a field; the code itself where the form does not offer it. */
    public String nameOf(String key, String code) {
        return field(key).map(asked -> asked.nameOf(code)).orElse(code);
    }

    /** What people call the field at this path; the path itself when the form does not know it. */
    public String labelOf(String path) {
        var place = PLACE.matcher(path);
        if (!place.matches()) {
            return path;
        }
        var field = field(place.group("list"));
        var part = Objects.toString(place.group("part"), "");
        return field.flatMap(list -> list.inputs().stream()
                        .filter(inner -> inner.key().equals(part))
                        .findFirst())
                .or(() -> field)
                .map(FormField::label)
                .filter(label -> !label.isBlank())
                .map(label -> place.group("row") == null
                        ? label
                        : label + " (" + (Integer.parseInt(place.group("row")) + 1) + ")")
                .orElse(path);
    }

    /**
     * The values without what only shows, checked against the form.
     *
     * @throws FormRefused naming every field that breaks a rule of the form
     */
    Map<String, Object> check(Map<String, Object> values) {
        var faults = new ArrayList<FieldFault>();
        var taken = new HashMap<String, Object>(values);
        shown(components()).forEach(taken::remove);
        taken.keySet().stream()
                .filter(key -> !byKey.containsKey(key))
                .forEach(key -> faults.add(FieldFault.of(shortened(key), "unknown")));
        byKey.values().forEach(field -> faults.addAll(FieldRules.of(field).faults(taken.get(field.key()))));
        if (!faults.isEmpty()) {
            throw new FormRefused(faults);
        }
        return taken;
    }

    /**
     * Some of the fields, answered without the others.
     *
     * @throws FormRefused naming every field that breaks a rule of the form, or is none of these
     */
    public void check(Set<String> asked, Map<String, Object> values) {
        var faults = new ArrayList<FieldFault>();
        values.keySet().stream()
                .filter(key -> !asked.contains(key) || !byKey.containsKey(key))
                .forEach(key -> faults.add(FieldFault.of(shortened(key), "unknown")));
        asked.stream().filter(byKey::containsKey).forEach(key -> faults.addAll(faultsOf(key, values.get(key))));
        FormRefused.ifAny(faults);
    }

    /** What is wrong with a value by the rules of one field. */
    public List<FieldFault> faultsOf(String key, Object value) {
        return FieldRules.of(byKey.get(key)).faults(value);
    }

    private static String shortened(String key) {
        return key.substring(0, Math.min(60, key.length())).replaceAll("\\p{Cntrl}", "?");
    }

    private static Stream<String> shown(List<FormField> components) {
        return components.stream()
                .flatMap(component -> component.isInput() || component.isList()
                        ? Stream.empty()
                        : Stream.concat(Stream.of(component.key()), shown(component.parts())));
    }
}
