package eu.xport.portal.questions;

import eu.xport.engine.FormField;
import eu.xport.engine.FormSchema;
import eu.xport.portal.TypedNumber;
import eu.xport.portal.VisitorLanguage;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a visitor sent, under the names of the form's fields, as browsers send it: all of it text. */
record Posted(Map<String, List<String>> texts) {

    static Posted of(Map<String, List<String>> parameters) {
        return new Posted(parameters.entrySet().stream()
                .filter(sent -> !Sent.NAMES.contains(sent.getKey()) && !VisitorLanguage.SWITCH.equals(sent.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, sent -> List.copyOf(sent.getValue()))));
    }

    /** What is known already, as browsers would send it. */
    static Posted known(Map<String, Object> values) {
        var texts = new HashMap<String, List<String>>();
        values.forEach((key, value) -> texts.put(key, texts(value)));
        return new Posted(texts);
    }

    private static List<String> texts(Object value) {
        if (value instanceof Collection<?> several) {
            return several.stream().map(Object::toString).toList();
        }
        return Boolean.FALSE.equals(value) ? List.of() : List.of(value.toString());
    }

    Optional<String> first(String key) {
        return texts.getOrDefault(key, List.of()).stream().findFirst();
    }

    boolean says(String key) {
        return texts.getOrDefault(key, List.of()).stream().anyMatch(text -> !text.isEmpty());
    }

    /** The same without one answer. */
    Posted without(String key) {
        var others = new HashMap<>(texts);
        others.remove(key);
        return new Posted(others);
    }

    /** The answers as the form means them. What makes no sense is handed on as it came: the form refuses it. */
    Map<String, Object> values(FormSchema form, Locale language) {
        var values = told(form, language);
        values.putIfAbsent("language", language.getLanguage());
        return values;
    }

    /** The answers alone, whatever was left out. */
    Map<String, Object> told(FormSchema form, Locale language) {
        var values = new HashMap<String, Object>();
        texts.forEach((key, sent) -> values.put(
                key, form.field(key).map(field -> value(field, sent, language)).orElse(sent.get(0))));
        return values;
    }

    static Object value(FormField field, List<String> sent, Locale language) {
        if (Widget.of(field).takesSeveral()) {
            return sent;
        }
        if (sent.size() > 1) {
            return sent;
        }
        return switch (Widget.of(field)) {
            case CHECKBOX -> "true".equals(sent.get(0)) ? Boolean.TRUE : sent.get(0);
            case NUMBER -> TypedNumber.plain(sent.get(0), language);
            default -> sent.get(0);
        };
    }
}
