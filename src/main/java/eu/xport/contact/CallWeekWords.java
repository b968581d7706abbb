package eu.xport.contact;

import eu.xport.calendar.PrintedDate;
import eu.xport.engine.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Comparator;
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

    /** In one line. */
    String of(CallWeek week) {
        return week.hours().isEmpty()
                ? texts.staff("calls.none")
                : Stream.concat(
                                week.hours().stream()
                                        .sorted(Comparator.comparing(CallHours::weekday)
                                                .thenComparing(CallHours::begin))
                                        .map(this::hours),
                                exceptions(week))
                        .collect(Collectors.joining("; "));
    }

    private String hours(CallHours hours) {
        return texts.staff(
                "calls.hours",
                hours.weekday().getDisplayName(TextStyle.SHORT, texts.staffLanguage()),
                hours.beginsAt(),
                hours.endsAt(),
                hours.callMinutes());
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
