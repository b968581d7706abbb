package eu.xport.modelling.gate;

import eu.xport.engine.Gate;
import eu.xport.engine.Release;
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
    public List<String> faults(Release release) {
        var unsafe = files.faults(release).toList();
        if (!unsafe.isEmpty()) {
            return unsafe;
        }
        var candidate = Candidate.of(release);
        return rules.stream()
                .flatMap(rule -> rule.faults(candidate))
                .distinct()
                .limit(MOST_FAULTS)
                .toList();
    }

    @Override
    public boolean isHarmless(Release release) {
        if (files.faults(release).findAny().isPresent()) {
            return false;
        }
        var candidate = Candidate.of(release);
        return rules.stream()
                .filter(Rule::keepsCodeOut)
                .flatMap(rule -> rule.faults(candidate))
                .findAny()
                .isEmpty();
    }

    @Override
    public void passed(String deployment, String author, Release release) {
        archive.keep(deployment, author, release);
    }
}
