package eu.xport.journey;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** All that the rooms tell of a case. */
@Component
public class RoomFacts {

    private final List<CaseFacts> rooms;
    private final List<ThingFacts> things;

    RoomFacts(List<CaseFacts> rooms, List<ThingFacts> things) {
        this.rooms = rooms;
        this.things = things;
    }

    /** Texts, or lists of texts, by the names that letters and the company's own pages use. */
    public Map<String, Object> of(Journey journey, Locale language) {
        var facts = new TreeMap<String, Object>();
        rooms.forEach(room -> facts.putAll(room.of(journey, language)));
        return facts;
    }

    /** Which things a process is about, by the variables that name them. */
    public Map<String, String> things(Function<String, Object> variables) {
        return things.stream()
                .map(ThingFacts::variable)
                .filter(name -> variables.apply(name) != null)
                .collect(Collectors.toMap(Function.identity(), name -> String.valueOf(variables.apply(name))));
    }

    /** What the rooms tell of these things. */
    public Map<String, Object> of(Map<String, String> about, Locale language) {
        var facts = new TreeMap<String, Object>();
        things.stream()
                .filter(room -> about.containsKey(room.variable()))
                .forEach(room -> facts.putAll(room.of(about.get(room.variable()), language)));
        return facts;
    }
}
