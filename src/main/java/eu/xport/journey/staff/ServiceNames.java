package eu.xport.journey.staff;

import eu.xport.engine.Decisions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the catalogue calls its services; asked once a day, for every question leaves a line in the engine's history. */
@Component
class ServiceNames {

    private final Decisions decisions;
    private final Clock clock;
    private volatile Catalogue catalogue = new Catalogue(LocalDate.MIN, Map.of());

    ServiceNames(Decisions decisions, Clock clock) {
        this.decisions = decisions;
        this.clock = clock;
    }

    /** Empty for a service that is no longer offered. */
    Optional<String> nameOf(String code, Locale language) {
        var today = LocalDate.now(clock);
        if (!catalogue.day().equals(today)) {
            catalogue = new Catalogue(today, offered(today));
        }
        return Optional.ofNullable(catalogue.services().get(code))
                .map(service -> (String) service.get(Locale.FRENCH.equals(language) ? "nameFr" : "nameEn"));
    }

    private Map<String, Map<String, Object>> offered(LocalDate day) {
        var byCode = new HashMap<String, Map<String, Object>>();
        List<Map<String, Object>> services = decisions.ask("ServiceCatalogue", Map.of("day", day.toString()));
        services.forEach(service -> byCode.put((String) service.get("code"), service));
        return byCode;
    }

    private record Catalogue(LocalDate day, Map<String, Map<String, Object>> services) {}
}
