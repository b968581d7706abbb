package eu.xport.journey;

import eu.xport.engine.TaskCard;
import eu.xport.engine.Texts;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What every card in the task list says: which company, which sector, how ready, and whose it is. */
@Component
class JourneyCard implements TaskCard {

    private final Journeys journeys;
    private final CaseExperts experts;
    private final Texts texts;

    JourneyCard(Journeys journeys, CaseExperts experts, Texts texts) {
        this.journeys = journeys;
        this.experts = experts;
        this.texts = texts;
    }

    @Override
    public Map<String, Object> of(String businessKey) {
        return JourneyNumber.in(businessKey).map(journeys::of).map(this::of).orElseGet(Map::of);
    }

    private Map<String, Object> of(Journey journey) {
        return Map.of(
                "companyName", journey.companyName(),
                "sectorName",
                        journey.sector()
                                .map(sector -> texts.nameOf(texts.staffLanguage(), "sector", sector))
                                .orElse(""),
                "bandName",
                        journey.readinessBand()
                                .map(band -> texts.nameOf(texts.staffLanguage(), "band", band))
                                .orElse(""),
                "expertName", journey.expert().map(experts::nameOf).orElse(""));
    }
}
