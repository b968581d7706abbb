package eu.xport.journey.staff;

import eu.xport.calendar.ClockStops;
import eu.xport.calendar.Elapsed;
import eu.xport.calendar.Length;
import eu.xport.calendar.PrintedDate;
import eu.xport.engine.DueWords;
import eu.xport.engine.Texts;
import eu.xport.journey.DueReasons;
import eu.xport.journey.Journey;
import eu.xport.journey.MovedByHand;
import eu.xport.journey.Promise;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Why a promise is due on its date. */
@Component
class DueDate {

    private final DueReasons why;
    private final DueWords words;
    private final Names names;
    private final Texts texts;

    DueDate(DueReasons why, DueWords words, Names names, Texts texts) {
        this.why = why;
        this.words = words;
        this.names = names;
        this.texts = texts;
    }

    String length(Promise promise, Locale language) {
        return Optional.ofNullable(promise.length())
                .map(length -> words.length(Length.of(length), language))
                .orElse("");
    }

    /** Without the count where the model computes the length: then nobody can retell it. */
    String why(Journey journey, Promise promise, Locale language) {
        var counted = why.of(journey, promise)
                .map(reasons -> words.counted(Length.of(promise.length()), journey.submittedAt(), reasons, language));
        var moved = Optional.ofNullable(promise.moved()).map(decision -> moved(decision, language));
        return Stream.of(counted, moved).flatMap(Optional::stream).collect(Collectors.joining(". "));
    }

    Elapsed elapsed(Journey journey, Instant until) {
        return Elapsed.between(journey.submittedAt(), until, ClockStops.parse(journey.clockStops()));
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
}
