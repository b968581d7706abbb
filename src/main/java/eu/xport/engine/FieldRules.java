package eu.xport.engine;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rules that a form declares for one of its fields, held against what was sent. */
record FieldRules(FormField field) {

    /** No list of the programme comes near; keeps a hostile submission small. */
    private static final int MOST_ROWS = 200;

    /** Where the form sets no length of its own. */
    private static final int LONGEST_TEXT = 4000;

    /** More digits than any amount has; what is longer is not even read. */

    /**
     * What no reader sees: control characters, and marks that turn or hide the text beside them. Only the joiners stay, for
     * some scripts write names with them.
     */
    private static final String UNSEEN = "\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}&&[^\\u200c\\u200d\\t";

    private static final Pattern CONTROL = Pattern.compile("[" + UNSEEN + "\\n\\r]]");

    /** One line stays one line: a name with a line break would forge the head of a letter. */
    private static final Pattern CONTROL_IN_A_LINE = Pattern.compile("[" + UNSEEN + "]]");

    /** Whatever blanks there are: a text that shows nothing says nothing. */
    private static final Pattern VISIBLE = Pattern.compile("[\\p{L}\\p{N}\\p{P}\\p{S}]");

    private static final Pattern EMAIL = Pattern.compile("[\\p{L}\\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}"
            + "@([\\p{L}\\p{N}]([\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.)+"
            + "\\p{L}[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}]");

    static FieldRules of(FormField field) {
        return new FieldRules(field);
    }

    List<FieldFault> faults(Object value) {
        if (isMissing(value)) {
            return field.isRequired() && !field.canBeHidden() ? List.of(fault("required")) : List.of();
        }
        return switch (field.type()) {
            case "checkbox" -> isBoolean(value) ? List.of() : List.of(fault("yesOrNo"));
            case "number" -> number(value);
            case "radio", "select" -> one(value);
            case "checklist", "taglist" -> several(value);
            case "datetime" -> new MomentRules(field)
                    .fault(value.toString()).stream().toList();
            case "dynamiclist" -> rows(value);
            default -> text(value);
        };
    }

    private boolean isMissing(Object value) {
        return value == null
                || (value instanceof String text && !shows(text))
                || (value instanceof Collection<?> several && several.isEmpty())
                || ("checkbox".equals(field.type()) && field.isRequired() && "false".equals(value.toString()));
    }

    static boolean shows(String text) {
        return VISIBLE.matcher(text).find();
    }

    private static boolean isBoolean(Object value) {
        return value instanceof Boolean || "true".equals(value) || "false".equals(value);
    }

    private List<FieldFault> number(Object value) {
        return PlainNumber.of(value.toString()).map(this::number).orElseGet(() -> List.of(fault("number")));
    }

    private List<FieldFault> number(BigDecimal number) {
        var decimals = field.json().path("decimalDigits").asInt(2);
        return Stream.of(
                        breach("min", min -> number.compareTo(min.decimalValue()) < 0),
                        breach("max", max -> number.compareTo(max.decimalValue()) > 0),
                        number.stripTrailingZeros().scale() > decimals
                                ? Optional.of(fault("decimals", decimals))
                                : Optional.<FieldFault>empty())
                .flatMap(Optional::stream)
                .toList();
    }

    private List<FieldFault> one(Object value) {
        var offered = field.options().stream().map(Option::value).toList();
        if (!(value instanceof String || value instanceof Number)
                || (!offered.isEmpty() && !offered.contains(value.toString()))) {
            return List.of(fault("choice", choices()));
        }
        return text(value);
    }

    private List<FieldFault> several(Object value) {
        var offered = field.options().stream().map(Option::value).toList();
        var fits = value instanceof Collection<?> chosen
                && chosen.size() <= MOST_ROWS
                && new HashSet<>(chosen).size() == chosen.size()
                && chosen.stream()
                        .allMatch(one -> one instanceof String && (offered.isEmpty() || offered.contains(one)));
        return fits ? List.of() : List.of(fault("choice", choices()));
    }

    private List<FieldFault> rows(Object value) {
        if (!(value instanceof Collection<?> rows) || rows.size() > MOST_ROWS) {
            return List.of(fault("rows", MOST_ROWS));
        }
        var faults = new ArrayList<FieldFault>();
        var index = 0;
        for (var row : rows) {
            faults.addAll(row(field.key() + "[" + index++ + "]", row));
        }
        return faults;
    }

    private List<FieldFault> row(String path, Object row) {
        if (!(row instanceof Map<?, ?> cells)) {
            return List.of(fault("rows", MOST_ROWS));
        }
        var known = inputsOf(field).toList();
        var keys = known.stream().map(FormField::key).toList();
        var faults = new ArrayList<FieldFault>();
        cells.keySet().stream()
                .filter(key -> !keys.contains(key.toString()))
                .forEach(key -> faults.add(FieldFault.of(path, "unknown")));
        known.forEach(part ->
                FieldRules.of(part).faults(cells.get(part.key())).forEach(fault -> faults.add(fault.below(path))));
        return faults;
    }

    private static Stream<FormField> inputsOf(FormField list) {
        return list.parts().stream().flatMap(part -> part.key().isEmpty() ? inputsOf(part) : Stream.of(part));
    }

    private List<FieldFault> text(Object value) {
        if (value instanceof Collection || value instanceof Map) {
            return List.of(fault("text"));
        }
        var text = value.toString();
        var longest = field.rule("maxLength").map(JsonNode::asInt).orElse(LONGEST_TEXT);
        if (text.length() > longest) {
            return List.of(fault("maxLength", longest));
        }
        if (("textfield".equals(field.type()) ? CONTROL_IN_A_LINE : CONTROL)
                .matcher(text)
                .find()) {
            return List.of(fault("control"));
        }
        return Stream.of(
                        breach("minLength", least -> text.strip().length() < least.asInt()), pattern(text), email(text))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The form may name the text that says what is allowed: a pattern explains nothing. */
    private Optional<FieldFault> pattern(String text) {
        return breach("pattern", pattern -> !text.strip().matches(pattern.asText()))
                .map(fault -> field.property("pattern").map(this::fault).orElse(fault));
    }

    private Optional<FieldFault> email(String text) {
        return field.rule("validationType")
                .filter(type -> "email".equals(type.asText()))
                .flatMap(type -> addressFault(text.strip()))
                .map(this::fault);
    }

    /** What looks like an address may still be none that mail can carry. */
    private static Optional<String> addressFault(String address) {
        if (!EMAIL.matcher(address).matches()) {
            return Optional.of("email");
        }
        var at = address.indexOf('@');
        if (!MailDomain.isAscii(address.substring(0, at))) {
            return Optional.of("emailLetters");
        }
        return MailDomain.ascii(address.substring(at + 1)).isPresent() ? Optional.empty() : Optional.of("emailDomain");
    }

    private Optional<FieldFault> breach(String rule, Function<JsonNode, Boolean> broken) {
        return field.rule(rule)
                .filter(bound -> !bound.isNull() && !bound.asText().isBlank())
                .filter(broken::apply)
                .map(bound -> fault(rule, bound.asText()));
    }

    private String choices() {
        return String.join(
                ", ", field.options().stream().map(Option::label).limit(12).toList());
    }

    private FieldFault fault(String reason, Object... details) {
        return FieldFault.of(field.key(), reason, details);
    }
}
