package eu.xport.reporting.cockpit;

import eu.xport.calendar.PrintedDate;
import eu.xport.engine.Texts;
import eu.xport.reporting.cockpit.CauseTable.Way;
import eu.xport.reporting.cockpit.NamedCauses.Count;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Why promises were broken, totalled per partner, with the remedy beside each cause. */
@Component
class Causes {

    /** What managers choose from. */
    static final List<String> KNOWN = List.of("ABSENCE", "OVERLOAD", "NOT_REACHABLE", "WAITING_FOR_COMPANY", "OTHER");

    private static final Map<String, String> WAYS = Map.of(
            "ABSENCE", Links.ABSENCE,
            "OVERLOAD", Links.HAND_OVER,
            "NOT_REACHABLE", Links.NOTE);

    private final NamedCauses causes;
    private final Partners partners;
    private final Texts texts;
    private final Clock clock;

    Causes(NamedCauses causes, Partners partners, Texts texts, Clock clock) {
        this.causes = causes;
        this.partners = partners;
        this.texts = texts;
        this.clock = clock;
    }

    Period period(Asked asked, String from, String to) {
        return Period.read(asked, from, to, LocalDate.now(clock));
    }

    CauseTable in(Period period) {
        var counts = causes.counts(period);
        var columns = columns(counts);
        return new CauseTable(
                period.from().toString(),
                period.to().toString(),
                texts.reader("cockpit.days", printed(period.from()), printed(period.to())),
                List.copyOf(columns.values()),
                named(counts).map(cause -> row(cause, counts, columns, period)).toList(),
                counts.stream().mapToInt(Count::breaches).sum());
    }

    static String address(Period period, String cause, String partner, int page) {
        var address = UriComponentsBuilder.fromPath("/staff/cockpit/breaches")
                .queryParam("from", period.from())
                .queryParam("to", period.to());
        if (!cause.isEmpty()) {
            address.queryParam("cause", cause);
        }
        if (!partner.isEmpty()) {
            address.queryParam("partner", partner);
        }
        return (page == 1 ? address : address.queryParam("page", page)).encode().toUriString();
    }

    private String printed(LocalDate day) {
        return PrintedDate.day(day, texts.readerLanguage());
    }

    /** Each partner, nobody where a case has none, and all. */
    private Map<String, String> columns(List<Count> counts) {
        var columns = new LinkedHashMap<>(partners.titles());
        if (counts.stream().noneMatch(count -> count.partner() == null)) {
            columns.remove(PromiseFilter.NOBODY);
        }
        columns.put("", texts.reader("cockpit.all"));
        return columns;
    }

    /** What an analyst has added comes after what we know. */
    private static Stream<String> named(List<Count> counts) {
        var all = new ArrayList<>(KNOWN);
        counts.stream()
                .map(Count::cause)
                .distinct()
                .sorted()
                .filter(cause -> !all.contains(cause))
                .forEach(all::add);
        return all.stream().sorted(Comparator.comparing(cause -> -sum(counts, cause, "")));
    }

    private CauseTable.Row row(String cause, List<Count> counts, Map<String, String> columns, Period period) {
        var known = KNOWN.contains(cause) ? cause : "OTHER";
        var name = texts.nameOf(texts.readerLanguage(), "cause", cause);
        return new CauseTable.Row(
                name,
                columns.entrySet().stream()
                        .map(column -> number(
                                sum(counts, cause, column.getKey()),
                                address(period, cause, column.getKey(), 1),
                                texts.reader("cockpit.namedFor", name, column.getValue())))
                        .toList(),
                texts.reader("cockpit.remedy." + known),
                WAYS.containsKey(known) ? new Way(WAYS.get(known), texts.reader("cockpit.way." + known)) : null);
    }

    private static CauseTable.Number number(int value, String link, String meaning) {
        return new CauseTable.Number(value, value == 0 ? null : link, meaning);
    }

    private static int sum(List<Count> counts, String cause, String partner) {
        return counts.stream()
                .filter(count -> count.cause().equals(cause))
                .filter(count -> partner.isEmpty() || partner.equals(Partners.codeOf(count.partner())))
                .mapToInt(Count::breaches)
                .sum();
    }
}
