package eu.xport.modelling.gate;

import eu.xport.engine.Gate;
import eu.xport.engine.Release;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;

/** Every rule is asked, so that an analyst reads all faults at once. */
@Component
class ModelGate implements Gate {

    private static final int MOST_FAULTS = 40;

    private final SafeFiles files;
    private final List<Rule> rules;
    private final Archive archive;

    ModelGate(SafeFiles files, List<Rule> rules, Archive archive) {
        this.files = files;
        this.rules = rules;
        this.archive = archive;
    }

    @Override
    public Verdict judges(Release release) {
        var unsafe = files.faults(release).toList();
        if (!unsafe.isEmpty()) {
            return new Verdict(unsafe, List.of(), false);
        }
        var candidate = Candidate.of(release);
        var found = new LinkedHashMap<Rule, List<String>>();
        rules.forEach(rule -> found.put(rule, rule.faults(candidate).toList()));
        return new Verdict(
                found.values().stream()
                        .flatMap(List::stream)
                        .distinct()
                        .limit(MOST_FAULTS)
                        .toList(),
                rules.stream()
                        .flatMap(rule -> rule.remarks(candidate))
                        .limit(MOST_FAULTS)
                        .toList(),
                rules.stream().filter(Rule::keepsCodeOut).allMatch(rule -> found.get(rule)
                        .isEmpty()));
    }

    @Override
    public void passed(String deployment, String author, Release release) {
        archive.keep(deployment, author, release);
    }
}
