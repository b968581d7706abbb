package eu.xport.portal.directory;

import java.util.Arrays;
import java.util.Map;

/** What a visitor chose from a list of codes; what is none of them counts as the first. */
final class TypedChoice {

    private TypedChoice() {}

    static <E extends Enum<E>> E of(Class<E> choices, Map<String, String> typed, String field) {
        var codes = choices.getEnumConstants();
        return Arrays.stream(codes)
                .filter(code -> code.name().equals(typed.get(field)))
                .findFirst()
                .orElse(codes[0]);
    }
}
