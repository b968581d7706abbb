package eu.xport.modelling.change;

import eu.xport.engine.Texts;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says in a sentence what differs. What nobody has a word for is called as the file calls it. */
@Component
class DifferenceWords {

    /** Of these, what came or went is told with all it says. */
    private static final Set<String> TOLD_WHOLE = Set.of("rule", "french");

    private final Texts texts;

    DifferenceWords(Texts texts) {
        this.texts = texts;
    }

    String in(Locale language, Difference difference) {
        var part = difference.part();
        var kind = texts.nameOf(language, "modelChange.kind", part.kind());
        return switch (difference.kind()) {
            case CHANGED -> texts.of(
                    language,
                    "modelChange.changed",
                    fact(language, difference.fact()),
                    part.name(),
                    value(language, difference.before()),
                    value(language, difference.after()));
            case RENAMED, OTHER_ID -> texts.of(
                    language,
                    "modelChange." + difference.kind(),
                    kind,
                    part.name(),
                    difference.before(),
                    difference.after());
            default -> texts.of(language, "modelChange." + difference.kind(), kind, part.name(), whole(language, part));
        };
    }

    private String whole(Locale language, Part part) {
        return TOLD_WHOLE.contains(part.kind())
                ? part.facts().entrySet().stream()
                        .map(fact -> texts.of(language, "labelled", fact(language, fact.getKey()), fact.getValue()))
                        .collect(Collectors.joining("; ", " (", ")"))
                : "";
    }

    /** {@code deadline.contactDue} is the deadline contactDue. */
    private String fact(Locale language, String fact) {
        var whole = texts.find(language, "modelChange.fact." + fact);
        if (whole.isPresent()) {
            return whole.get();
        }
        var dot = fact.indexOf('.');
        var detailed = "modelChange.detail." + (dot < 0 ? fact : fact.substring(0, dot));
        return dot > 0 && texts.find(language, detailed).isPresent()
                ? texts.of(language, detailed, fact.substring(dot + 1))
                : fact;
    }

    private String value(Locale language, String value) {
        var words = Map.of("", "none", "true", "yes", "false", "no", "✓", "yes");
        return words.containsKey(value) ? texts.of(language, "modelChange." + words.get(value)) : value;
    }
}
