package eu.xport.journey.staff;

import eu.xport.calendar.ClockStops;
import eu.xport.calendar.Elapsed;
import eu.xport.calendar.Length;
import eu.xport.calendar.PrintedDate;
import eu.xport.calendar.Reason;
import eu.xport.engine.Texts;
import eu.xport.journey.DueReasons;
import eu.xport.journey.Journey;
import eu.xport.journey.MovedByHand;
import eu.xport.journey.Promise;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Why a promise is due on its date. */
@Component
class DueDate {

    private final DueReasons why;
    private final Names names;
    private final Texts texts;

    DueDate(DueReasons why, Names names, Texts texts) {
        this.why = why;
        this.names = names;
        this.texts = texts;
    }

    String length(Promise promise, Locale language) {
        return Optional.ofNullable(promise.length())
                .map(Length::of)
                .map(length -> texts.of(language, "length." + length.unit(), length.number()))
                .orElse("");
    }

    /** Without the count where the model computes the length: then nobody can retell it. */
    String why(Journey journey, Promise promise, Locale language) {
        var counted = why.of(journey, promise).map(reasons -> sentence(journey, promise, reasons, language));
        var moved = Optional.ofNullable(promise.moved()).map(decision -> moved(decision, language));
        return Stream.of(counted, moved).flatMap(Optional::stream).collect(Collectors.joining(". "));
    }

    private String moved(MovedByHand decision, Locale language) {
        return texts.of(
                language,
                "staff.movedByHand",
                PrintedDate.day(decision.to(), language),
                names.ofAuthor(decision.by(), language),
                PrintedDate.day(decision.at(), language),
                decision.reason());
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
}
