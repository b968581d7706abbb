package eu.xport.portal.directory;

import eu.xport.portal.Written;
import eu.xport.portal.directory.Search.Topics;
import eu.xport.resources.WebLink;
import eu.xport.resources.WebLinks;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Websites and application documents as visitors look for them. */
@Component
class DirectoryLinks {

    private final WebLinks links;
    private final Written written;

    DirectoryLinks(WebLinks links, Written written) {
        this.links = links;
        this.written = written;
    }

    /** @param kind as the table calls it, also the mark to which the page jumps */
    record Shelf(String kind, String name, List<Entry> links) {}

    /** @param site where the link leads to */
    record Entry(String name, URI address, String site) {}

    /** By kind in the order of the table; what is for those who ask comes before what is for all. */
    List<Shelf> find(Search search, Locale language) {
        return shelves(
                links.all().stream()
                        .filter(link -> search.finds(topics(link), searched(link, language)))
                        .sorted(Comparator.comparing(link -> -search.closeness(topics(link)))),
                language);
    }

    /** @param code of a service or a scheme */
    List<Shelf> of(String code, Locale language) {
        return shelves(links.of(code).stream(), language);
    }

    private List<Shelf> shelves(Stream<WebLink> found, Locale language) {
        var kinds = links.all().stream().map(WebLink::kind).distinct().toList();
        return found
                .collect(Collectors.groupingBy(link -> kinds.indexOf(link.kind()), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(shelf -> shelf(kinds.get(shelf.getKey()), shelf.getValue(), language))
                .toList();
    }

    private Shelf shelf(String kind, List<WebLink> found, Locale language) {
        return new Shelf(
                kind,
                written.name("linkKind", kind, language),
                found.stream()
                        .map(link -> new Entry(link.name(language), link.address(), Written.site(link.address())))
                        .toList());
    }

    private static Topics topics(WebLink link) {
        return new Topics(link.families(), link.partners(), link.stages(), link.countries(), link.sectors());
    }

    private Stream<String> searched(WebLink link, Locale language) {
        return Stream.of(
                        Stream.of(link.code(), link.name(language), Written.site(link.address())),
                        Stream.of(written.name("linkKind", link.kind(), language)),
                        written.names("partner", link.partners(), language).stream(),
                        written.names("family", link.families(), language).stream(),
                        written.names("sector", link.sectors(), language).stream(),
                        link.countries().stream().map(country -> Written.country(country, language)))
                .flatMap(texts -> texts);
    }
}
