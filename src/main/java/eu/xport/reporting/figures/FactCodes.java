package eu.xport.reporting.figures;

import eu.xport.engine.Decisions;
import eu.xport.engine.Forms;
import eu.xport.engine.Option;
import eu.xport.engine.People;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Which codes a filter may name: those that accounts, rules and the questions know now, as analysts keep them. */
@Component
class FactCodes {

    private final People people;
    private final Decisions decisions;
    private final Forms forms;

    FactCodes(People people, Decisions decisions, Forms forms) {
        this.people = people;
        this.decisions = decisions;
        this.forms = forms;
    }

    List<String> of(Dimension dimension) {
        return switch (dimension) {
            case PARTNER -> List.copyOf(people.titles("ORGANISATION").keySet());
            case SECTOR -> decisions.answers("SectorMapping", "sector");
            case AREA -> decisions.answers("SectorMapping", "strategyArea");
            case DEPARTMENT -> departments();
            case PROFILE -> decisions.answers("ExporterProfile", "exporterProfile");
        };
    }

    private List<String> departments() {
        return forms.startFormOf("ExportJourney", "SelfDiagnosis", Locale.ENGLISH).field("department").stream()
                .flatMap(asked -> asked.options().stream())
                .map(Option::value)
                .toList();
    }
}
