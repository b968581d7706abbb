package eu.xport.reporting.cockpit;

import eu.xport.calendar.Length;
import eu.xport.calendar.ParisTime;
import eu.xport.calendar.PrintedDate;
import eu.xport.calendar.Reason;
import eu.xport.calendar.WorkingHours;
import eu.xport.engine.DueWords;
import eu.xport.engine.People;
import eu.xport.engine.RulesOfTheDay;
import eu.xport.engine.Texts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How a history is worded, in the language of the reader. */
@Component
class HistoryWords {

    private static final String SERVICE = "service";

    private final Texts texts;
    private final DueWords due;
    private final People people;
    private final RulesOfTheDay rules;
    private final WorkingHours hours;
    private final Clock clock;

    HistoryWords(Texts texts, DueWords due, People people, RulesOfTheDay rules, WorkingHours hours, Clock clock) {
        this.texts = texts;
        this.due = due;
        this.people = people;
        this.rules = rules;
        this.hours = hours;
        this.clock = clock;
    }

    String of(String key, Object... details) {
        return texts.reader(key, details);
    }

    /** What people call a code, a service as the catalogue of today does; a code that has no name stands for itself. */
    String name(String kind, String code) {
        return SERVICE.equals(kind)
                ? rules.names("ServiceCatalogue", texts.readerLanguage()).getOrDefault(code, code)
                : texts.nameOf(texts.readerLanguage(), kind, code);
    }

    HistorySection section(String title, List<String> columns, List<List<HistorySection.Cell>> rows) {
        return new HistorySection(
                of("history." + title),
                columns.stream().map(column -> of("history." + column)).toList(),
                rows);
    }

    /** Empty for what has not happened yet. */
    String moment(Instant at) {
        return at == null ? "" : PrintedDate.moment(at, texts.readerLanguage());
    }

    String day(Instant at) {
        return PrintedDate.day(at, texts.readerLanguage());
    }

    String days(List<LocalDate> days) {
        return PrintedDate.days(days, texts.readerLanguage());
    }

    /** In hours or days, and the working hours of it; what is not over lasts until now. */
    String lasted(Instant begin, Instant end) {
        var until = end == null ? clock.instant() : end;
        var all = Duration.between(begin, until);
        var told = all.toHours() < 24
                ? of("history.hours", all.toMinutes() / 60.0)
                : of("history.days", all.toHours() / 24.0);
        return of("history.lastedWorking", told, hours.between(begin, until).toMinutes() / 60.0);
    }

    LocalDate today() {
        return ParisTime.dayOf(clock.instant());
    }

    Instant now() {
        return clock.instant();
    }

    /** Whoever has left keeps the id as name. */
    Map<String, String> names(Stream<String> users) {
        Collection<String> ids = users.filter(Objects::nonNull).distinct().toList();
        return people.names(ids);
    }

    /** How a date came about. */
    String counted(Length length, Instant from, List<Reason> reasons) {
        return due.counted(length, from, reasons, texts.readerLanguage());
    }

    /** Empty for what nobody did. */
    String person(String user) {
        return user == null ? "" : names(Stream.of(user)).getOrDefault(user, user);
    }

    String groupTitle(String group) {
        return people.titleOf(group);
    }
}
