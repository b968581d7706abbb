package eu.xport.portal.directory;

import eu.xport.engine.Option;
import eu.xport.journey.Stage;
import eu.xport.portal.Written;
import eu.xport.resources.Agenda;
import eu.xport.resources.AgendaEntry;
import eu.xport.resources.Service;
import eu.xport.resources.ServiceCatalogue;
import eu.xport.resources.WebLink;
import eu.xport.resources.WebLinks;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** By what the directory can be narrowed: whatever its entries name. */
@Component
class DirectoryChoices {

    private final ServiceCatalogue catalogue;
    private final WebLinks links;
    private final Agenda agenda;
    private final Written written;

    DirectoryChoices(ServiceCatalogue catalogue, WebLinks links, Agenda agenda, Written written) {
        this.catalogue = catalogue;
        this.links = links;
        this.agenda = agenda;
        this.written = written;
    }

    List<Option> families(Locale language) {
        return named("family", catalogue.services().stream().map(Service::family), language);
    }

    List<Option> partners(Locale language) {
        return named(
                "partner", catalogue.services().stream().flatMap(service -> service.deliverers().stream()), language);
    }

    List<Option> stages(Locale language) {
        var known = links.all().stream().flatMap(link -> link.stages().stream()).toList();
        return named("stage", Stream.of(Stage.values()).map(Stage::name).filter(known::contains), language);
    }

    List<Option> countries(Locale language) {
        return inOrder(
                Stream.concat(
                                links.all().stream().flatMap(link -> link.countries().stream()),
                                agenda.ahead().stream().map(AgendaEntry::country))
                        .distinct()
                        .map(country -> new Option(Written.country(country, language), country)),
                language);
    }

    List<Option> sectors(Locale language) {
        return inOrder(
                named(
                        "sector",
                        Stream.concat(
                                links.all().stream().map(WebLink::sectors).flatMap(List::stream),
                                agenda.ahead().stream()
                                        .map(AgendaEntry::sectors)
                                        .flatMap(List::stream)),
                        language)
                        .stream(),
                language);
    }

    private List<Option> named(String kind, Stream<String> codes, Locale language) {
        return codes.distinct()
                .map(code -> new Option(written.name(kind, code, language), code))
                .toList();
    }

    private static List<Option> inOrder(Stream<Option> choices, Locale language) {
        return choices.sorted(Comparator.comparing(Option::label, Collator.getInstance(language)))
                .toList();
    }
}
