package eu.xport.journey.staff;

import eu.xport.engine.Decisions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the catalogue calls its services; asked once a day and version, for each question leaves a record in the engine. */
@Component
class ServiceNames {

    private static final String DECISION = "ServiceCatalogue";

    private final Decisions decisions;
    private final Clock clock;
    private volatile Catalogue catalogue = new Catalogue("", LocalDate.MIN, List.of());

    ServiceNames(Decisions decisions, Clock clock) {
        this.decisions = decisions;
        this.clock = clock;
    }

    /** By code; a service that is no longer offered is missing. */
    Map<String, String> in(Locale language) {
        var name = Locale.FRENCH.equals(language) ? "nameFr" : "nameEn";
        return offered().stream()
                .collect(Collectors.toMap(
                        service -> (String) service.get("code"),
                        service -> (String) service.get(name),
                        (one, other) -> one));
    }

    private List<Map<String, Object>> offered() {
        var today = LocalDate.now(clock);
        var version = decisions.newest(DECISION);
        var known = catalogue;
        if (!known.day().equals(today) || !known.version().equals(version)) {
            known = new Catalogue(version, today, decisions.ask(DECISION, Map.of("day", today.toString())));
            catalogue = known;
        }
        return known.services();
    }

    private record Catalogue(String version, LocalDate day, List<Map<String, Object>> services) {}
}
