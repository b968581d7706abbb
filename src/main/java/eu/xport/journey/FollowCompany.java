package eu.xport.journey;

import eu.xport.company.Company;
import eu.xport.diagnosis.Diagnoses;
import eu.xport.diagnosis.SuggestAgain;
import eu.xport.engine.Cards;
import eu.xport.engine.Decisions;
import eu.xport.engine.Processes;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * A company has told more of itself: its sector, the services suggested, and what open tasks and processes know of it follow.
 * Its partner does not, for the company has been told by then who calls.
 */
@Component
class FollowCompany {

    private final Decisions decisions;
    private final Journeys journeys;
    private final Diagnoses diagnoses;
    private final SuggestAgain suggestions;
    private final Processes processes;
    private final CaseFile file;
    private final Cards cards;

    FollowCompany(
            Decisions decisions,
            Journeys journeys,
            Diagnoses diagnoses,
            SuggestAgain suggestions,
            Processes processes,
            CaseFile file,
            Cards cards) {
        this.decisions = decisions;
        this.journeys = journeys;
        this.diagnoses = diagnoses;
        this.suggestions = suggestions;
        this.processes = processes;
        this.file = file;
        this.cards = cards;
    }

    void follow(Journey journey, Company company) {
        var number = journey.number();
        var facts = CompanyFacts.of(company);
        decisions.ask("SectorMapping", facts).stream()
                .findFirst()
                .ifPresent(mapped -> classify(journey, mapped, facts));
        diagnoses.inForce(number.text()).ifPresent(diagnosis -> suggestions.renew(diagnosis, facts));
        processes.know(number.text(), facts);
        cards.renew(number.text(), file.shown(number));
    }

    private void classify(Journey journey, Map<String, Object> mapped, Map<String, Object> facts) {
        journey.classify((String) mapped.get("sector"), (String) mapped.get("strategyArea"));
        journeys.save(journey);
        facts.put("sector", mapped.get("sector"));
        facts.put("strategyArea", mapped.get("strategyArea"));
        facts.put("eligibilityFlags", mapped.get("flags"));
    }
}
