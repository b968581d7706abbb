package eu.xport.modelling.gate;

import eu.xport.modelling.Xml;
import eu.xport.modelling.gate.DecisionFile.Table;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

/** A table that gives one answer gives one for everything that it can be asked. */
@Component
class NoHoles implements Rule {

    private static final Set<String> ONE_ANSWER = Set.of("UNIQUE", "FIRST", "ANY", "PRIORITY");

    @Override
    public Stream<String> faults(Candidate candidate) {
        return candidate.changedDecisions().flatMap(file -> file.tables()
                .flatMap(table -> Stream.concat(holes(table), foreignAnswers(table)))
                .map(fault -> file.name() + ": " + fault));
    }

    private static Stream<String> holes(Table table) {
        if (!ONE_ANSWER.contains(table.hitPolicy())) {
            return Stream.empty();
        }
        if (table.rules().isEmpty()) {
            return Stream.of("%s has no rule and answers nothing.".formatted(table.decision()));
        }
        return Coverage.of(table).stream()
                .flatMap(coverage -> Stream.concat(
                        coverage.hole().stream()
                                .map(which -> "%s has no rule for %s: add one, or one for all other cases."
                                        .formatted(table.decision(), which)),
                        table.hitPolicy().equals("UNIQUE")
                                ? coverage.overlap().stream()
                                        .map(which ->
                                                "%s has more than one rule for %s: a table with the hit policy UNIQUE has one."
                                                        .formatted(table.decision(), which))
                                : Stream.empty()));
    }

    /** An answer stands in the list of answers, where there is one: code and other tables read them by name. */
    private static Stream<String> foreignAnswers(Table table) {
        var outputs = table.outputs();
        return table.rules().stream().flatMap(rule -> {
            var answers = DecisionFile.cells(rule, "outputEntry");
            return Stream.iterate(0, place -> place < Math.min(answers.size(), outputs.size()), place -> place + 1)
                    .filter(place -> isForeign(answers.get(place), allowed(outputs.get(place))))
                    .map(place -> "the rule %s of %s answers %s, which is not among the answers %s."
                            .formatted(
                                    rule.getAttribute("id"),
                                    table.decision(),
                                    answers.get(place),
                                    allowed(outputs.get(place))));
        });
    }

    private static String allowed(Element output) {
        return Xml.children(output, "outputValues")
                .findFirst()
                .map(DecisionFile::text)
                .orElse("");
    }

    private static boolean isForeign(String answer, String allowed) {
        return !allowed.isEmpty()
                && answer.matches("\"[^\"]*\"")
                && !List.of(allowed.split("\\s*,\\s*")).contains(answer);
    }
}
