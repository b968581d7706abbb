package eu.xport.journey.staff;

import eu.xport.calendar.ClockStops;
import eu.xport.calendar.Deadline;
import eu.xport.calendar.Elapsed;
import eu.xport.calendar.Length;
import eu.xport.calendar.PrintedDate;
import eu.xport.calendar.Reason;
import eu.xport.engine.Texts;
import eu.xport.journey.Journey;
import eu.xport.journey.Promise;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Why a promise is due on its date. */
@Component
class DueDate {

    private final Deadline deadline;
    private final Texts texts;

    DueDate(Deadline deadline, Texts texts) {
        this.deadline = deadline;
        this.texts = texts;
    }

    String length(Promise promise, Locale language) {
        return Optional.ofNullable(promise.length())
                .map(Length::of)
                .map(length -> texts.of(language, "length." + length.unit(), length.number()))
                .orElse("");
    }

    /** Empty where the model computes the length: then nobody can retell it. */
    String why(Journey journey, Promise promise, Locale language) {
        return Optional.ofNullable(promise.length())
                .flatMap(length -> reasons(journey, promise, length))
                .map(reasons -> sentence(journey, promise, reasons, language))
                .orElse("");
    }

    Elapsed elapsed(Journey journey, Instant until) {
        return Elapsed.between(journey.submittedAt(), until, ClockStops.parse(journey.clockStops()));
    }

    private String sentence(Journey journey, Promise promise, List<Reason> reasons, Locale language) {
        var counted = texts.of(
                language,
                "staff.countedFrom",
                length(promise, language),
                PrintedDate.day(journey.submittedAt(), language));
        return reasons.isEmpty()
                ? counted
                : texts.of(
                        language,
                        "staff.laterBecause",
                        counted,
                        reasons.stream()
                                .map(reason -> texts.of(language, reason.messageKey()) + " ("
                                        + PrintedDate.days(reason.days(), language) + ")")
                                .collect(Collectors.joining(", ")));
    }

    /** A date counts the stops that were over when it was set: the longest row of stops that yields it explains it. */
    private Optional<List<Reason>> reasons(Journey journey, Promise promise, String length) {
        var from = Date.from(journey.submittedAt());
        var stops = journey.clockStops().isEmpty()
                ? List.<String>of()
                : List.of(journey.clockStops().split(" "));
        return IntStream.rangeClosed(0, stops.size())
                .mapToObj(left -> String.join(" ", stops.subList(0, stops.size() - left)))
                .filter(counted ->
                        deadline.after(from, length, counted).toInstant().equals(promise.due()))
                .findFirst()
                .map(counted -> deadline.why(from, length, counted));
    }
}
