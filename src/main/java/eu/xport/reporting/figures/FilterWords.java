package eu.xport.reporting.figures;

import eu.xport.calendar.PrintedDate;
import eu.xport.engine.Texts;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads filters from an address, and tells them in words. */
@Component
class FilterWords {

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final int MOST_YEARS = 10;

    private final FactCodes codes;
    private final Texts texts;
    private final Clock clock;

    FilterWords(FactCodes codes, Texts texts, Clock clock) {
        this.codes = codes;
        this.texts = texts;
        this.clock = clock;
    }

    /** The last twelve months. */
    Filters usual() {
        var today = LocalDate.now(clock);
        return new Filters(today.minusYears(1).plusDays(1), today, Map.of());
    }

    /** @throws FilterFault with one sentence for each that makes no sense */
    Filters read(Map<String, String> asked, Locale language) {
        var faults = new ArrayList<String>();
        var usual = usual();
        var from = day(asked, "from", usual.from(), faults, language);
        var to = day(asked, "to", usual.to(), faults, language);
        if (faults.isEmpty()) {
            order(from, to, language).ifPresent(faults::add);
        }
        var chosen = new EnumMap<Dimension, String>(Dimension.class);
        for (var dimension : Dimension.values()) {
            var code = asked.getOrDefault(dimension.parameter(), "").strip();
            if (!code.isEmpty() && codes.of(dimension).contains(code)) {
                chosen.put(dimension, code);
            } else if (!code.isEmpty()) {
                faults.add(texts.of(
                        language, "figures.fault.unknown", name(dimension, language), allowed(dimension, language)));
            }
        }
        if (!faults.isEmpty()) {
            throw new FilterFault(faults);
        }
        return new Filters(from, to, chosen);
    }

    private LocalDate day(
            Map<String, String> asked, String which, LocalDate usual, List<String> faults, Locale language) {
        var text = asked.getOrDefault(which, "").strip();
        if (text.isEmpty()) {
            return usual;
        }
        try {
            var day = LocalDate.parse(text);
            if (!day.isBefore(FIRST) && !day.isAfter(LocalDate.now(clock))) {
                return day;
            }
            faults.add(refused("figures.fault.reach", which, language));
        } catch (DateTimeException noDate) {
            faults.add(refused("figures.fault.day", which, language));
        }
        return usual;
    }

    private String refused(String because, String which, Locale language) {
        return texts.of(
                language,
                because,
                texts.of(language, "figures." + which),
                PrintedDate.day(FIRST, language),
                PrintedDate.day(LocalDate.now(clock), language));
    }

    private Optional<String> order(LocalDate from, LocalDate to, Locale language) {
        if (to.isBefore(from)) {
            return Optional.of(texts.of(language, "figures.fault.order"));
        }
        return ChronoUnit.YEARS.between(from, to.plusDays(1)) > MOST_YEARS
                ? Optional.of(texts.of(language, "figures.fault.long", MOST_YEARS))
                : Optional.empty();
    }

    String name(Dimension dimension, Locale language) {
        return texts.of(language, "figures.by." + dimension);
    }

    /** What people call a code; nothing known stands for a case that has none. */
    String name(Dimension dimension, String code, Locale language) {
        return code == null ? texts.of(language, "figures.unknown") : texts.nameOf(language, dimension.words(), code);
    }

    private String allowed(Dimension dimension, Locale language) {
        return codes.of(dimension).stream()
                .map(code -> name(dimension, code, language))
                .collect(Collectors.joining(", "));
    }

    /** Third quarter 2026. */
    String told(Quarter quarter, Locale language) {
        return texts.of(language, "figures.quarter", quarter.number(), String.valueOf(quarter.year()));
    }

    String told(Filters filters, Locale language) {
        var period = texts.of(
                language,
                "figures.period",
                PrintedDate.day(filters.from(), language),
                PrintedDate.day(filters.to(), language));
        var chosen = filters.chosen().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(choice -> name(choice.getKey(), choice.getValue(), language));
        return Stream.concat(Stream.of(period), chosen).collect(Collectors.joining(" · "));
    }
}
