package eu.xport.modelling.gate;

import eu.xport.modelling.gate.DecisionFile.Table;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Code and processes read the answers of a decision by name: a table may say more than the one in force, never less. */
@Component
class SameAnswers implements Rule {

    @Override
    public Stream<String> faults(Candidate candidate) {
        return candidate.before().stream()
                .flatMap(before -> candidate.changedDecisions().flatMap(file -> file.tables()
                        .flatMap(table ->
                                before.table(table.decision()).stream().flatMap(old -> lost(file, old, table)))));
    }

    private static Stream<String> lost(DecisionFile file, Table old, Table now) {
        return old.outputNames().stream()
                .filter(name -> !now.outputNames().contains(name))
                .map(name -> "%s: %s no longer answers %s, which the application reads: keep the output and its name."
                        .formatted(file.name(), now.decision(), Sentence.quoted(name)));
    }
}
