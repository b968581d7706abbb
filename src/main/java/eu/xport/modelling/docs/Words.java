package eu.xport.modelling.docs;

import eu.xport.calendar.Length;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;

/** Expressions of models in words. What has no words yet stands as it was written: an analyst may name anything. */
class Words {

    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{([^}]*)}");
    private static final Pattern CALL = Pattern.compile("(?<bean>\\w+)\\.(?<method>\\w+)\\((?<arguments>.*)\\)");
    private static final Pattern HOUR = Pattern.compile("\\d{2}:\\d{2}");

    private final MessageSource messages;
    private final Locale language;

    Words(MessageSource messages, Locale language) {
        this.messages = messages;
        this.language = language;
    }

    String say(String key, Object... details) {
        return messages.getMessage(key, details, language);
    }

    private Optional<String> find(String key, Object... details) {
        return Optional.ofNullable(messages.getMessage(key, details, null, language));
    }

    /** The name of a code that models hand to the rooms; the code itself where it has none. */
    String code(String kind, String code) {
        return find(kind + "." + code).orElse(code);
    }

    /** Who works on a task: whoever it is entrusted to, and the group that it is offered to. */
    String who(String assignee, List<String> groups) {
        return Stream.concat(Stream.ofNullable(assignee), groups.stream())
                .map(this::inner)
                .map(who -> find("docs.who." + who.replaceAll("\\(.*", "")).orElse(who))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** A date or a length of time, as a model computes it. */
    String date(String expression) {
        var inner = inner(expression);
        var call = CALL.matcher(inner);
        if (!call.matches()) {
            return length(inner).or(() -> find("docs.date." + inner)).orElse(inner);
        }
        var arguments = Arrays.stream(call.group("arguments").split(",\\s*"))
                .map(argument -> argument.replace("'", ""))
                .toList();
        var key = "docs.date." + call.group("bean") + "." + call.group("method");
        return find(key + "." + arguments.size(), said(arguments))
                .or(() -> find(key, said(arguments)))
                .orElse(inner);
    }

    private Object[] said(List<String> arguments) {
        return arguments.stream()
                .map(argument ->
                        length(argument).or(() -> find("docs.date." + argument)).orElse(argument))
                .toArray();
    }

    private Optional<String> length(String text) {
        try {
            var length = Length.of(text);
            return find("length." + length.unit(), length.number());
        } catch (IllegalArgumentException noLength) {
            return Optional.of(text).filter(hour -> HOUR.matcher(hour).matches());
        }
    }

    private String inner(String expression) {
        var found = EXPRESSION.matcher(expression.strip());
        return found.matches() ? found.group(1).strip() : expression.strip();
    }
}
