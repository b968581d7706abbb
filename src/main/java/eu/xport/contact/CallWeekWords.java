package eu.xport.contact;

import eu.xport.calendar.PrintedDate;
import eu.xport.engine.Texts;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The week of an expert as the staff read it. */
@Component
class CallWeekWords {

    private final Texts texts;
    private final Clock clock;

    CallWeekWords(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /** In one line; days with the same hours stand together. */
    String of(CallWeek week) {
        var days = new LinkedHashMap<String, List<DayOfWeek>>();
        Stream.of(DayOfWeek.values()).forEach(day -> hours(week, day)
                .ifPresent(hours ->
                        days.computeIfAbsent(hours, some -> new ArrayList<>()).add(day)));
        return days.isEmpty()
                ? texts.staff("calls.none")
                : Stream.concat(
                                days.entrySet().stream().map(some -> names(some.getValue()) + " " + some.getKey()),
                                exceptions(week))
                        .collect(Collectors.joining("; "));
    }

    private Optional<String> hours(CallWeek week, DayOfWeek day) {
        return week.hours().stream()
                .filter(hours -> hours.weekday() == day)
                .sorted(Comparator.comparing(CallHours::begin))
                .map(hours -> texts.staff("calls.hours", hours.beginsAt(), hours.endsAt(), hours.callMinutes()))
                .reduce((earlier, later) -> earlier + ", " + later);
    }

    /** Days in a row by the first and the last of them. */
    private String names(List<DayOfWeek> days) {
        var first = days.get(0);
        var last = days.get(days.size() - 1);
        return days.size() > 2 && last.getValue() - first.getValue() == days.size() - 1
                ? name(first) + "–" + name(last)
                : days.stream().map(this::name).collect(Collectors.joining(", "));
    }

    private String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, texts.staffLanguage());
    }

    private Stream<String> exceptions(CallWeek week) {
        var days = week.daysWithout().stream()
                .map(DayWithoutCalls::onDay)
                .filter(day -> !day.isBefore(LocalDate.now(clock)))
                .sorted()
                .toList();
        return days.isEmpty()
                ? Stream.empty()
                : Stream.of(texts.staff("calls.notOn", PrintedDate.days(days, texts.staffLanguage())));
    }
}
