package eu.xport.reporting.cockpit;

import eu.xport.engine.People;
import eu.xport.engine.Texts;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Who has cases: the partners by code, and nobody. */
@Component
class Partners {

    private static final String KIND = "ORGANISATION";

    private final People people;
    private final Texts texts;

    Partners(People people, Texts texts) {
        this.people = people;
        this.texts = texts;
    }

    /** In the order of their names; nobody comes last. */
    Map<String, String> titles() {
        var titles = new LinkedHashMap<>(people.titles(KIND));
        titles.put(PromiseFilter.NOBODY, texts.reader("cockpit.noPartner"));
        return titles;
    }

    static String codeOf(String partner) {
        return partner == null ? PromiseFilter.NOBODY : partner;
    }
}
