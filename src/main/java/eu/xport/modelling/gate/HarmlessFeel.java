package eu.xport.modelling.gate;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * FEEL that is calculated in no time and does nothing else: nothing that repeats itself, no powers, no patterns that could try
 * for ever. Looked at before anything is calculated.
 */
final class HarmlessFeel {

    private static final int LONGEST = 4000;
    private static final int DEEPEST = 20;

    private static final Set<String> FUNCTIONS = Set.of(
            "abs",
            "append",
            "ceiling",
            "concatenate",
            "contains",
            "count",
            "date",
            "date and time",
            "distinct values",
            "duration",
            "ends with",
            "floor",
            "get or else",
            "is defined",
            "list contains",
            "lower case",
            "matches",
            "max",
            "mean",
            "min",
            "modulo",
            "not",
            "number",
            "replace",
            "starts with",
            "string",
            "string join",
            "string length",
            "substring",
            "substring after",
            "substring before",
            "sum",
            "time",
            "upper case");

    private static final Set<String> WORDS = Set.of("and", "or", "if", "then", "else", "in", "between", "return");

    private static final Pattern CODE = Pattern.compile("\\bfunction\\s*\\(|\\bexternal\\b|[$#]\\{");
    private static final Pattern ENDLESS = Pattern.compile("\\b(for|some|every)\\b|\\*\\*");
    private static final Pattern CALL = Pattern.compile("([A-Za-z_][\\w ]*)\\(");
    private static final Pattern BY_PATTERN = Pattern.compile("\\b(matches|replace)\\s*\\(");

    private HarmlessFeel() {}

    /** What is wrong with the expression; empty where it may be calculated. */
    static Optional<String> fault(String expression) {
        if (expression.length() > LONGEST) {
            return Optional.of("is longer than %d characters".formatted(LONGEST));
        }
        var bare = Feel.QUOTED.matcher(expression).replaceAll("\"\"");
        if (CODE.matcher(bare).find()) {
            return Optional.of("holds code");
        }
        if (ENDLESS.matcher(bare).find()) {
            return Optional.of("repeats itself (for, some, every, **), which could take for ever");
        }
        if (depth(bare) > DEEPEST) {
            return Optional.of("is nested deeper than %d brackets".formatted(DEEPEST));
        }
        if (BY_PATTERN.matcher(bare).find() && Feel.texts(expression).anyMatch(text -> text.contains("("))) {
            return Optional.of("looks for a pattern with groups, which could take for ever");
        }
        return calls(bare)
                .filter(name -> !isKnown(name))
                .findFirst()
                .map(name -> "calls %s, which decisions have no use for".formatted(Sentence.quoted(name)));
    }

    private static Stream<String> calls(String bare) {
        return CALL.matcher(bare).results().map(call -> call.group(1).strip().replaceAll("\\s+", " "));
    }

    /** Names of FEEL have blanks in them, and words may stand before: {@code a and string length(}. */
    private static boolean isKnown(String call) {
        return FUNCTIONS.stream().anyMatch(name -> call.equals(name) || call.endsWith(" " + name))
                || WORDS.contains(call.substring(call.lastIndexOf(' ') + 1));
    }

    private static int depth(String bare) {
        var depth = 0;
        var deepest = 0;
        for (var sign : bare.toCharArray()) {
            depth += "([{".indexOf(sign) >= 0 ? 1 : ")]}".indexOf(sign) >= 0 ? -1 : 0;
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }
}
