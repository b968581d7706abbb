package eu.xport.portal.directory;

import eu.xport.calendar.PrintedDate;
import eu.xport.engine.Texts;
import eu.xport.portal.Written;
import eu.xport.portal.directory.Search.Topics;
import eu.xport.resources.Scheme;
import eu.xport.resources.Scheme.State;
import eu.xport.resources.Schemes;
import eu.xport.resources.ServiceCatalogue;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The schemes as visitors look for them: which ones take applications today, and which no more. */
@Component
class DirectorySchemes {

    private static final String NEED = "financing";

    private final Schemes schemes;
    private final ServiceCatalogue catalogue;
    private final Texts texts;
    private final Written written;
    private final Clock clock;

    DirectorySchemes(Schemes schemes, ServiceCatalogue catalogue, Texts texts, Written written, Clock clock) {
        this.schemes = schemes;
        this.catalogue = catalogue;
        this.texts = texts;
        this.written = written;
        this.clock = clock;
    }

    /**
     * @param told what its state means, with the day on which that changes or changed
     * @param offered whether the partners help with it
     */
    record Entry(
            String code, String name, String text, State state, String told, List<String> partners, boolean offered) {}

    /** What the partners help with comes first. */
    List<Entry> find(Search search, Locale language) {
        return schemes.all().stream()
                .filter(scheme -> search.finds(
                        new Topics(List.of(NEED), scheme.partners(), List.of(), List.of(), List.of()),
                        searched(scheme, language)))
                .map(scheme -> entry(scheme, language))
                .sorted(Comparator.comparing(Entry::offered).reversed())
                .toList();
    }

    Optional<Entry> scheme(String code, Locale language) {
        return schemes.find(code).map(scheme -> entry(scheme, language));
    }

    private Entry entry(Scheme scheme, Locale language) {
        var state = scheme.on(LocalDate.now(clock));
        var day = (state == State.NOT_YET_OPEN ? scheme.opensOn() : scheme.closesOn())
                .map(turn -> PrintedDate.day(turn, language))
                .orElse("");
        return new Entry(
                scheme.code(),
                scheme.name(language),
                scheme.text(language),
                state,
                texts.of(language, "portal.scheme." + state + (day.isEmpty() ? "" : ".day"), day),
                written.names("partner", scheme.partners(), language),
                catalogue.find(scheme.code()).isPresent());
    }

    private Stream<String> searched(Scheme scheme, Locale language) {
        return Stream.concat(
                Stream.of(
                        scheme.code(),
                        scheme.name(language),
                        scheme.text(language),
                        written.name("family", NEED, language)),
                written.names("partner", scheme.partners(), language).stream());
    }
}
