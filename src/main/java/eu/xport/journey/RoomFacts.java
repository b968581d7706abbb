package eu.xport.journey;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** All that the rooms tell of a case. */
@Component
public class RoomFacts {

    private final List<CaseFacts> rooms;

    RoomFacts(List<CaseFacts> rooms) {
        this.rooms = rooms;
    }

    /** Texts, or lists of texts, by the names that letters and the company's own pages use. */
    public Map<String, Object> of(Journey journey, Locale language) {
        var facts = new TreeMap<String, Object>();
        rooms.forEach(room -> facts.putAll(room.of(journey, language)));
        return facts;
    }
}
