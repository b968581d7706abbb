package eu.xport.portal;

import eu.xport.engine.Option;
import eu.xport.engine.PlainWords;
import eu.xport.resources.Service;
import eu.xport.resources.ServiceCatalogue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The services of the partners as visitors look for them. */
@Component
class Directory {

    private static final String NO_COST = "—";

    private final ServiceCatalogue catalogue;
    private final Written written;

    Directory(ServiceCatalogue catalogue, Written written) {
        this.catalogue = catalogue;
        this.written = written;
    }

    /**
     * What somebody looks for; empty texts where everything is meant.
     *
     * @param words as typed: each begins a word of what is found, accents and capitals do not matter
     */
    record Search(String words, String family, String partner) {}

    record Family(String name, List<Entry> services) {}

    /** @param cost empty where the catalogue names none, as of what brings money */
    record Entry(
            String code,
            String name,
            String family,
            List<String> partners,
            String duration,
            String cost,
            boolean free) {}

    /** Families in the order of the catalogue, each with what was found of it. */
    List<Family> find(Search search, Locale language) {
        return offered(search)
                .map(service -> entry(service, language))
                .filter(entry -> isMeant(entry, search.words()))
                .collect(Collectors.groupingBy(Entry::family, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(family -> new Family(family.getKey(), family.getValue()))
                .toList();
    }

    private Stream<Service> offered(Search search) {
        return catalogue.services().stream()
                .filter(service -> search.family().isEmpty() || service.family().equals(search.family()))
                .filter(service ->
                        search.partner().isEmpty() || service.deliverers().contains(search.partner()));
    }

    Optional<Entry> service(String code, Locale language) {
        return catalogue.find(code).map(service -> entry(service, language));
    }

    List<Option> families(Locale language) {
        return choices("family", catalogue.services().stream().map(Service::family), language);
    }

    List<Option> partners(Locale language) {
        return choices(
                "partner", catalogue.services().stream().flatMap(service -> service.deliverers().stream()), language);
    }

    private List<Option> choices(String kind, Stream<String> codes, Locale language) {
        return codes.distinct()
                .map(code -> new Option(written.name(kind, code, language), code))
                .toList();
    }

    private Entry entry(Service service, Locale language) {
        return new Entry(
                service.code(),
                service.name(language),
                written.name("family", service.family(), language),
                service.deliverers().stream()
                        .map(partner -> written.name("partner", partner, language))
                        .toList(),
                service.duration(language),
                NO_COST.equals(service.cost(language)) ? "" : service.cost(language),
                service.isFree());
    }

    private static boolean isMeant(Entry entry, String words) {
        var told = PlainWords.of(String.join(
                        " ", entry.code(), entry.name(), entry.family(), String.join(" ", entry.partners())))
                .toList();
        return PlainWords.of(words).allMatch(typed -> told.stream().anyMatch(word -> word.startsWith(typed)));
    }
}
