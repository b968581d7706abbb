package eu.xport.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;

/** What was known when a letter was written: texts, or lists of texts, in the reader's language. */
record Facts(Map<String, Object> known) {

    static Facts read(String facts, ObjectMapper json) {
        try {
            return new Facts(facts == null ? Map.of() : json.readValue(facts, new TypeReference<>() {}));
        } catch (JsonProcessingException unreadable) {
            throw new LetterRefused("its facts cannot be read");
        }
    }

    /** For what a letter may leave out. */
    public boolean has(String name) {
        var value = known.get(name);
        return value instanceof List<?> list
                ? !list.isEmpty()
                : value != null && !value.toString().isBlank();
    }

    /** @throws LetterRefused when it is not known */
    public String of(String name) {
        return need(name).toString();
    }

    /** @throws LetterRefused when it is not known */
    public List<String> list(String name) {
        return need(name) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of(of(name));
    }

    /**
     * A list of lines with several parts.
     *
     * @throws LetterRefused when it is not known
     */
    public List<Map<String, Object>> rows(String name) {
        return ((List<?>) need(name)).stream().map(Facts::named).toList();
    }

    /**
     * A fact with several parts.
     *
     * @throws LetterRefused when it is not known
     */
    public Facts row(String name) {
        return new Facts(named(need(name)));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> named(Object row) {
        return (Map<String, Object>) row;
    }

    private Object need(String name) {
        if (!has(name)) {
            throw new LetterRefused("the fact '" + name + "' is missing");
        }
        return known.get(name);
    }
}
