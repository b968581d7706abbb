package eu.xport.portal;

import eu.xport.engine.Decisions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the programme promises in public; asked once a version, for every question leaves a line in the engine's history. */
@Component
public class PublicPromises {

    private static final String DECISION = "Promises";
    private static final List<String> ALL = List.of("FIRST_CONTACT", "ROADMAP", "HOTLINE_ANSWER");

    private final Decisions decisions;
    private volatile Known known = new Known("", Map.of());

    PublicPromises(Decisions decisions) {
        this.decisions = decisions;
    }

    /** Within which time, such as {@code 3 days}; empty when the programme promises nothing of that name any more. */
    public Optional<String> length(String promise) {
        return Optional.ofNullable(lengths().get(promise));
    }

    private Map<String, String> lengths() {
        var version = decisions.newest(DECISION);
        var current = known;
        if (!current.version().equals(version)) {
            current = new Known(version, ask());
            known = current;
        }
        return current.lengths();
    }

    private Map<String, String> ask() {
        var lengths = new HashMap<String, String>();
        ALL.forEach(promise -> decisions.ask(DECISION, Map.of("promise", promise)).stream()
                .map(promised -> (String) promised.get("within"))
                .forEach(within -> lengths.put(promise, within)));
        return lengths;
    }

    private record Known(String version, Map<String, String> lengths) {}
}
