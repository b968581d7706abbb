package eu.xport.reporting.cockpit;

import eu.xport.calendar.Length;
import eu.xport.engine.Decisions;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the programme promises in public: what the models are held against. */
@Component
class SharePromises {

    private static final List<String> PROMISES = List.of("FIRST_CONTACT", "ROADMAP", "HOTLINE_ANSWER");

    private final Decisions decisions;

    SharePromises(Decisions decisions) {
        this.decisions = decisions;
    }

    List<SharePromise> all() {
        return PROMISES.stream()
                .flatMap(promise -> decisions.ask("Promises", Map.of("promise", promise)).stream())
                .map(row -> new SharePromise((String) row.get("deadline"), Length.of((String) row.get("within"))))
                .toList();
    }
}
