package eu.xport.diagnosis;

import eu.xport.engine.Decisions;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** More is known of a company than when it answered: the rules suggest services anew, for the answers that stand. */
@Component
public class SuggestAgain {

    private final Decisions decisions;
    private final Diagnoses diagnoses;

    SuggestAgain(Decisions decisions, Diagnoses diagnoses) {
        this.decisions = decisions;
        this.diagnoses = diagnoses;
    }

    /** @param company what the rules may ask about it */
    public void renew(Diagnosis diagnosis, Map<String, Object> company) {
        var facts = new HashMap<>(diagnosis.facts());
        facts.putAll(company);
        facts.put("gaps", Objects.toString(diagnosis.gaps(), ""));
        facts.put("readinessBand", diagnosis.readinessBand());
        facts.put("exporterProfile", diagnosis.exporterProfile());
        var services = decisions.ask("ServiceSuggestions", facts).stream()
                .flatMap(rule -> rule.values().stream())
                .toList();
        diagnoses.save(diagnosis.suggesting(RecordDiagnosis.codes(services)));
    }
}
