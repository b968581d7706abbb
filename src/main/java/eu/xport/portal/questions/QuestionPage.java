package eu.xport.portal.questions;

import eu.xport.portal.Problem;
import java.util.List;
import java.util.Map;

/**
 * The questions as one visitor sees them.
 *
 * @param parts the form from top to bottom
 * @param numbers of the questions that count, by key
 * @param problems what has to be mended before it can be accepted, in the order of the form
 */
record QuestionPage(List<Shown> parts, Map<String, Integer> numbers, List<Problem> problems) {

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
