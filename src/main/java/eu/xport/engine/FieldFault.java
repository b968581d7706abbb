package eu.xport.engine;

import java.util.List;

/**
 * Why a field cannot be accepted.
 *
 * @param field the key of the field; a field of a list reads {@code actions[1].endsOn}
 * @param reason the rule that was broken; its text stands under {@code fault.<reason>} in the messages
 * @param details what the text needs: what is allowed; days are printed in the language of the reader
 */
public record FieldFault(String field, String reason, List<Object> details) {

    public static FieldFault of(String field, String reason, Object... details) {
        return new FieldFault(field, reason, List.of(details));
    }

    FieldFault below(String path) {
        return new FieldFault(path + "." + field, reason, details);
    }
}
