package eu.xport.financing.insurance;

import eu.xport.journey.CaseFacts;
import eu.xport.journey.Journey;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The contracts of a case, for the letters about them: those that go on, and the one that has just ended. */
@Component
class InsuranceFacts implements CaseFacts {

    private final Standings standings;
    private final InsuranceWords words;

    InsuranceFacts(Standings standings, InsuranceWords words) {
        this.standings = standings;
        this.words = words;
    }

    @Override
    public Map<String, Object> of(Journey journey, Locale language) {
        var all = standings.contractsOf(journey.number().text());
        var newest = all.stream().map(Contract::changedAt).max(Comparator.naturalOrder());
        var told = all.stream()
                .filter(contract -> !contract.state().isOver()
                        || newest.filter(contract.changedAt()::equals).isPresent())
                .map(standings::of)
                .toList();
        var facts = new HashMap<String, Object>();
        if (!told.isEmpty()) {
            facts.put(
                    "insuranceNews",
                    told.stream()
                            .map(standing -> words.news(standing, language))
                            .toList());
            facts.put(
                    "insuranceToDo",
                    told.stream()
                            .flatMap(standing -> words.toDo(standing, language).stream())
                            .toList());
        }
        return facts;
    }
}
