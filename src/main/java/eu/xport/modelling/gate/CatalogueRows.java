package eu.xport.modelling.gate;

import eu.xport.engine.ModelVocabulary;
import eu.xport.modelling.gate.DecisionFile.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

/** A service, a scheme, a link and a date of the agenda have one row at a time, and partners that there are. */
@Component
class CatalogueRows implements Rule {

    private static final String CODE = "code";
    private static final List<String> PARTNERS = List.of("deliverers", "partners");

    private final ModelVocabulary vocabulary;

    CatalogueRows(ModelVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public Stream<String> faults(Candidate candidate) {
        return candidate.changedDecisions().flatMap(file -> file.tables()
                .filter(table -> table.outputNames().contains(CODE))
                .flatMap(table -> PARTNERS.stream()
                        .filter(table.outputNames()::contains)
                        .flatMap(partners -> Stream.concat(twice(table), strangers(table, partners))))
                .map(fault -> file.name() + ": " + fault));
    }

    private static Stream<String> twice(Table table) {
        var known = new HashSet<Map.Entry<List<String>, String>>();
        return table.rules().stream()
                .filter(rule ->
                        !known.add(Map.entry(DecisionFile.cells(rule, "inputEntry"), answer(table, rule, CODE))))
                .map(rule -> "%s offers %s twice on the same days: a code has one row at a time."
                        .formatted(table.decision(), answer(table, rule, CODE)));
    }

    private Stream<String> strangers(Table table, String partners) {
        return table.rules().stream().flatMap(rule -> Stream.of(
                        answer(table, rule, partners).replace("\"", "").split("\\s+"))
                .filter(partner -> !partner.isEmpty() && !vocabulary.hasGroup(partner))
                .map(partner -> "%s is delivered by %s, which is no group of a partner."
                        .formatted(answer(table, rule, CODE), Sentence.quoted(partner))));
    }

    private static String answer(Table table, Element rule, String output) {
        return DecisionFile.cells(rule, "outputEntry").get(table.outputNames().indexOf(output));
    }
}
