package eu.xport.portal.directory;

import eu.xport.portal.Written;
import eu.xport.portal.directory.Search.Topics;
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
        return catalogue.services().stream()
                .filter(service -> search.finds(topics(service), texts(entry(service, language))))
                .map(service -> entry(service, language))
                .collect(Collectors.groupingBy(Entry::family, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(family -> new Family(family.getKey(), family.getValue()))
                .toList();
    }

    Optional<Entry> service(String code, Locale language) {
        return catalogue.find(code).map(service -> entry(service, language));
    }

    private Entry entry(Service service, Locale language) {
        return new Entry(
                service.code(),
                service.name(language),
                written.name("family", service.family(), language),
                written.names("partner", service.deliverers(), language),
                service.duration(language),
                NO_COST.equals(service.cost(language)) ? "" : service.cost(language),
                service.isFree());
    }

    private static Topics topics(Service service) {
        return new Topics(List.of(service.family()), service.deliverers(), List.of(), List.of(), List.of());
    }

    private static Stream<String> texts(Entry entry) {
        return Stream.concat(Stream.of(entry.code(), entry.name(), entry.family()), entry.partners().stream());
    }
}
