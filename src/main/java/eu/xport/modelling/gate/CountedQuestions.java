package eu.xport.modelling.gate;

import eu.xport.modelling.gate.FormFile.Component;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A question counts for a dimension, and answers a fact, that a decision asks for. */
@org.springframework.stereotype.Component
class CountedQuestions implements Rule {

    @Override
    public Stream<String> faults(Candidate candidate) {
        var asked = candidate.decisions().stream()
                .flatMap(DecisionFile::tables)
                .flatMap(table -> table.inputs().stream())
                .map(DecisionFile::asked)
                .collect(Collectors.toCollection(TreeSet::new));
        return candidate.changedForms().flatMap(form -> form.components().stream()
                .flatMap(question -> Stream.concat(
                        unknown(question, "dimension", asked, value -> value.toLowerCase(Locale.ROOT)),
                        unknown(question, "asks", asked, UnaryOperator.identity())))
                .map(fault -> form.name() + ": " + fault));
    }

    private static Stream<String> unknown(
            Component question, String property, Set<String> asked, UnaryOperator<String> variable) {
        return Stream.of(question.json().path("properties").path(property).asText())
                .filter(value -> !value.isEmpty() && !asked.contains(variable.apply(value)))
                .map(value ->
                        "the question %s has the property %s with the value %s, for which no decision asks: check its spelling."
                                .formatted(question.place(), property, Sentence.quoted(value)));
    }
}
