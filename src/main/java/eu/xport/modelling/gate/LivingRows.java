package eu.xport.modelling.gate;

import eu.xport.modelling.gate.DecisionFile.Table;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A row that somebody writes has its day: no row above takes every case, and what it asks for can happen. */
@Component
class LivingRows implements Rule {

    @Override
    public Stream<String> faults(Candidate candidate) {
        return candidate.changedDecisions().flatMap(file -> file.tables()
                .flatMap(table -> Stream.concat(unreached(table), unheardOf(table, candidate)))
                .map(fault -> file.name() + ": " + fault));
    }

    private static Stream<String> unreached(Table table) {
        var rules = table.rules();
        if (!table.hitPolicy().equals("FIRST")) {
            return Stream.empty();
        }
        return IntStream.range(0, rules.size())
                .filter(place -> DecisionFile.cells(rules.get(place), "inputEntry").stream()
                        .allMatch(Feel::fitsAll))
                .limit(1)
                .boxed()
                .flatMap(all -> rules.subList(all + 1, rules.size()).stream()
                        .map(rule -> "row %d of %s is never reached, for row %d above it takes every case: move it up."
                                .formatted(rules.indexOf(rule) + 1, table.decision(), all + 1)));
    }

    private static Stream<String> unheardOf(Table table, Candidate candidate) {
        var inputs = table.inputs();
        return IntStream.range(0, inputs.size()).boxed().flatMap(place -> {
            var variable = DecisionFile.asked(inputs.get(place));
            var possible = answers(candidate, variable);
            return possible.isEmpty()
                    ? Stream.empty()
                    : table.rules().stream()
                            .map(rule -> DecisionFile.cells(rule, "inputEntry"))
                            .filter(cells -> cells.size() > place)
                            .flatMap(cells -> Feel.texts(cells.get(place)))
                            .filter(text -> !possible.contains(text))
                            .distinct()
                            .map(text -> "%s asks for the %s %s, which no case has: it is one of %s."
                                    .formatted(
                                            table.decision(),
                                            variable,
                                            Sentence.quoted(text),
                                            String.join(", ", possible)));
        });
    }

    /** What other tables answer under this name; empty where they compute an answer, or none does. */
    private static Set<String> answers(Candidate candidate, String variable) {
        var answers = candidate.decisions().stream()
                .flatMap(DecisionFile::tables)
                .flatMap(table -> answers(table, table.outputNames().indexOf(variable)))
                .toList();
        return answers.stream().allMatch(answer -> Feel.QUOTED.matcher(answer).matches())
                ? answers.stream().flatMap(Feel::texts).collect(Collectors.toCollection(TreeSet::new))
                : Set.of();
    }

    private static Stream<String> answers(Table table, int place) {
        return table.rules().stream()
                .map(rule -> DecisionFile.cells(rule, "outputEntry"))
                .filter(cells -> place >= 0 && cells.size() > place)
                .map(cells -> cells.get(place));
    }
}
