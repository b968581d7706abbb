package eu.xport.roadmap;

import eu.xport.diagnosis.Diagnoses;
import eu.xport.diagnosis.Diagnosis;
import eu.xport.engine.Texts;
import eu.xport.journey.JourneyNumber;
import eu.xport.resources.Schemes;
import eu.xport.resources.ServiceCatalogue;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the company's last answers suggest, by the names of the catalogue, one a line. */
@Component
class SuggestedServices {

    private final Diagnoses diagnoses;
    private final ServiceCatalogue catalogue;
    private final Schemes schemes;
    private final Texts texts;

    SuggestedServices(Diagnoses diagnoses, ServiceCatalogue catalogue, Schemes schemes, Texts texts) {
        this.diagnoses = diagnoses;
        this.catalogue = catalogue;
        this.schemes = schemes;
        this.texts = texts;
    }

    /** A scheme that is closed is not suggested, whatever the rules say. */
    String of(JourneyNumber journey) {
        var shut = schemes.shut();
        return diagnoses
                .findFirstByJourneyOrderByFiledAtDescIdDesc(journey.text())
                .map(Diagnosis::suggestedServices)
                .orElse(List.of())
                .stream()
                .filter(code -> !shut.contains(code))
                .map(code -> code + " - " + catalogue.nameOf(code, texts.staffLanguage()))
                .collect(Collectors.joining("\n"));
    }
}
