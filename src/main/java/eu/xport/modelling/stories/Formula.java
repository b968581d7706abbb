package eu.xport.modelling.stories;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * When a timer of a model fires, as an analyst writes it. Only these spellings are read, and none is run: what somebody
 * deploys is nothing that a page carries out.
 */
sealed interface Formula {

    /** {@code ${deadline.after(submittedAt, '3 days', clockStops)}} */
    record After(String length) implements Formula {}

    /** {@code ${deadline.reminder(contactDue, submittedAt)}}, or with {@code '2 working days'} as a third value */
    record Reminder(String due, String ahead) implements Formula {}

    /** {@code ${deadline.from('2 working days')}} */
    record From(String length) implements Formula {}

    /** {@code ${contactDue}} */
    record At(String due) implements Formula {}

    /** Whatever else a model computes by itself. */
    record Other(String text) implements Formula {}

    record Spelling(Pattern pattern, Function<MatchResult, Formula> meaning) {

        static Spelling of(String pattern, Function<MatchResult, Formula> meaning) {
            return new Spelling(Pattern.compile("[$#]\\{\\s*" + pattern + "\\s*}"), meaning);
        }

        Optional<Formula> read(String text) {
            var found = pattern.matcher(text);
            return found.matches() ? Optional.of(meaning.apply(found.toMatchResult())) : Optional.empty();
        }
    }

    List<Spelling> SPELLINGS = List.of(
            Spelling.of(
                    "deadline\\.after\\(\\s*submittedAt\\s*,\\s*'([^']*)'\\s*,\\s*clockStops\\s*\\)",
                    found -> new After(found.group(1))),
            Spelling.of(
                    "deadline\\.reminder\\(\\s*(\\w+)\\s*,\\s*submittedAt\\s*(?:,\\s*'([^']*)'\\s*)?\\)",
                    found -> new Reminder(
                            found.group(1), Optional.ofNullable(found.group(2)).orElse("1 working day"))),
            Spelling.of("deadline\\.from\\(\\s*'([^']*)'\\s*\\)", found -> new From(found.group(1))),
            Spelling.of("(\\w+)", found -> new At(found.group(1))));

    static Formula of(String text) {
        return SPELLINGS.stream()
                .flatMap(spelling -> spelling.read(text.trim()).stream())
                .findFirst()
                .orElseGet(() -> new Other(text.trim()));
    }
}
