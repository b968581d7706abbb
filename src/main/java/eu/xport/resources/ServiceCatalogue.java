package eu.xport.resources;

import eu.xport.engine.Decisions;
import eu.xport.engine.Option;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The services that the partners offer today; an analyst keeps them in the decision of the same name. */
@Component
public class ServiceCatalogue {

    private static final String DECISION = "ServiceCatalogue";

    private final Decisions decisions;
    private final Clock clock;

    /** Asking a decision leaves a record of all it said, so it is asked once a day and version. */
    private volatile Offer known = new Offer("", LocalDate.MIN, List.of());

    ServiceCatalogue(Decisions decisions, Clock clock) {
        this.decisions = decisions;
        this.clock = clock;
    }

    public List<Service> services() {
        var today = LocalDate.now(clock);
        var version = decisions.newest(DECISION);
        var offer = known;
        if (!offer.day().equals(today) || !offer.version().equals(version)) {
            offer = new Offer(version, today, ask(today));
            known = offer;
        }
        return offer.services();
    }

    public Optional<Service> find(String code) {
        return services().stream()
                .filter(service -> service.code().equals(code))
                .findFirst();
    }

    /** To choose from: {@code ETUDE - Tailor-made market study}. */
    public List<Option> options(Locale language) {
        return services().stream()
                .map(service -> new Option(service.code() + " - " + service.name(language), service.code()))
                .toList();
    }

    /** The name of a service, or its code when it is offered no more. */
    public String nameOf(String code, Locale language) {
        return find(code).map(service -> service.name(language)).orElse(code);
    }

    private List<Service> ask(LocalDate day) {
        return decisions.ask(DECISION, Map.of("day", day.toString())).stream()
                .map(Service::of)
                .toList();
    }

    private record Offer(String version, LocalDate day, List<Service> services) {}
}
