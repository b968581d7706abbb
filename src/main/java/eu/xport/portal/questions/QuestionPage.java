package eu.xport.portal.questions;

import eu.xport.portal.Problem;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The questions as one visitor sees them.
 *
 * @param parts the form from top to bottom
 * @param carried what was answered already and is not asked here
 * @param numbers of the questions that count, by key
 * @param problems what has to be mended before it can be accepted, in the order of the form
 */
record QuestionPage(List<Shown> parts, List<Shown> carried, Map<String, Integer> numbers, List<Problem> problems) {

    /** The whole form. */
    static QuestionPage of(List<Shown> parts, Map<String, Integer> numbers, List<Problem> problems) {
        return new QuestionPage(parts, List.of(), numbers, problems);
    }

    /** Without what can wait until the visitor has the result; what is wrong must be seen to be mended. */
    QuestionPage without(Set<String> later, Posted typed) {
        return new QuestionPage(
                Shown.those(parts, part -> !later.contains(part.id()) || part.isFaulty()),
                Shown.inputs(parts)
                        .filter(part -> later.contains(part.id()) && !part.isFaulty() && typed.says(part.id()))
                        .toList(),
                numbers,
                problems);
    }

    /** With that alone. */
    QuestionPage only(Set<String> later) {
        return QuestionPage.of(Shown.those(parts, part -> later.contains(part.id())), numbers, problems);
    }

    /** Everything that is asked here, out of its groups. */
    Stream<Shown> inputs() {
        return Shown.inputs(parts);
    }

    /** What is wrong with a field of the page's own; null for nothing. */
    public String faultOf(String field) {
        return problems.stream()
                .filter(problem -> field.equals(problem.field()))
                .map(Problem::text)
                .findFirst()
                .orElse(null);
    }

    public boolean isRefused() {
        return !problems.isEmpty();
    }
}
