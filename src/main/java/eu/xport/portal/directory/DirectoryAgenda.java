package eu.xport.portal.directory;

import eu.xport.calendar.PrintedDate;
import eu.xport.engine.Texts;
import eu.xport.portal.Written;
import eu.xport.portal.directory.Search.Topics;
import eu.xport.resources.Agenda;
import eu.xport.resources.AgendaEntry;
import eu.xport.resources.AgendaEntry.Registration;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What lies ahead, as visitors look for it, in the order of the days. */
@Component
class DirectoryAgenda {

    private final Agenda agenda;
    private final Texts texts;
    private final Written written;
    private final Clock clock;

    DirectoryAgenda(Agenda agenda, Texts texts, Written written, Clock clock) {
        this.agenda = agenda;
        this.texts = texts;
        this.written = written;
        this.clock = clock;
    }

    /** @param told until when to register; empty where nobody needs to */
    record Entry(
            String name,
            String kind,
            String days,
            String place,
            List<String> sectors,
            List<String> partners,
            Registration registration,
            String told,
            URI address,
            String site) {}

    List<Entry> find(Search search, Locale language) {
        return agenda.ahead().stream()
                .filter(entry -> search.finds(topics(entry), searched(entry, language)))
                .map(entry -> entry(entry, language))
                .toList();
    }

    private Entry entry(AgendaEntry entry, Locale language) {
        var registration = entry.on(LocalDate.now(clock));
        return new Entry(
                entry.name(language),
                written.name("agendaKind", entry.kind(), language),
                days(entry, language),
                place(entry, language),
                written.names("sector", entry.sectors(), language),
                written.names("partner", entry.partners(), language),
                registration,
                entry.registerBy()
                        .map(day -> texts.of(language, "portal.agenda." + registration, PrintedDate.day(day, language)))
                        .orElse(""),
                entry.address(),
                Written.site(entry.address()));
    }

    private String days(AgendaEntry entry, Locale language) {
        var first = PrintedDate.day(entry.startsOn(), language);
        return entry.endsOn().equals(entry.startsOn())
                ? first
                : texts.of(language, "portal.agenda.days", first, PrintedDate.day(entry.endsOn(), language));
    }

    private static String place(AgendaEntry entry, Locale language) {
        return entry.place() + ", " + Written.country(entry.country(), language);
    }

    private static Topics topics(AgendaEntry entry) {
        return new Topics(
                List.of(entry.family()), entry.partners(), List.of(), List.of(entry.country()), entry.sectors());
    }

    private Stream<String> searched(AgendaEntry entry, Locale language) {
        var told = entry(entry, language);
        return Stream.of(
                        Stream.of(entry.code(), told.name(), told.kind(), told.place()),
                        Stream.of(written.name("family", entry.family(), language)),
                        told.sectors().stream(),
                        told.partners().stream())
                .flatMap(texts -> texts);
    }
}
