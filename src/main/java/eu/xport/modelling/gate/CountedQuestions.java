package eu.xport.modelling.gate;

import eu.xport.modelling.gate.FormFile.Component;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A question counts for a dimension, and answers a fact, that a decision asks for. */
@org.springframework.stereotype.Component
class CountedQuestions implements Rule {

    @Override
    public Stream<String> faults(Candidate candidate) {
        var asked = candidate.decisions().stream().flatMap(DecisionFile::asks).collect(Collectors.toSet());
        return candidate.changedForms().flatMap(form -> form.components().stream()
                .flatMap(question -> Stream.concat(
                        unknown(question, "dimension", asked, CountedQuestions::variable),
                        unknown(question, "asks", asked, UnaryOperator.identity())))
                .map(fault -> form.name() + ": " + fault));
    }

    /** Limits of a dimension are written for as many points as its questions give. */
    @Override
    public Stream<String> remarks(Candidate candidate) {
        var before = candidate.before().map(CountedQuestions::questions).orElse(Map.of());
        return questions(candidate).entrySet().stream()
                .filter(dimension -> before.containsKey(dimension.getKey()))
                .flatMap(dimension -> remark(
                        candidate,
                        dimension.getKey(),
                        dimension.getValue().size(),
                        before.get(dimension.getKey()).size()));
    }

    private static Stream<String> remark(Candidate candidate, String dimension, int now, int before) {
        var variable = variable(dimension);
        var deciding = candidate.decisions().stream()
                .filter(file -> file.asks().anyMatch(variable::equals))
                .map(DecisionFile::name)
                .collect(Collectors.joining(", "));
        return now == before
                ? Stream.empty()
                : Stream.of(
                        "The dimension %s has %d questions now, it had %d: look whether the points that decisions compare %s with still fit (%s)."
                                .formatted(dimension, now, before, variable, deciding));
    }

    /** The questions of each dimension; the same one may be asked in several forms. */
    private static Map<String, Set<String>> questions(Candidate candidate) {
        return candidate.forms().stream()
                .flatMap(form -> form.components().stream())
                .filter(question -> !dimension(question).isEmpty())
                .collect(Collectors.groupingBy(
                        CountedQuestions::dimension,
                        TreeMap::new,
                        Collectors.mapping(Component::place, Collectors.toSet())));
    }

    private static String dimension(Component question) {
        return question.json().path("properties").path("dimension").asText();
    }

    private static String variable(String dimension) {
        return dimension.toLowerCase(Locale.ROOT);
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
