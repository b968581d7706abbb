package eu.xport.journey.staff;

import eu.xport.calendar.PrintedDate;
import eu.xport.engine.Texts;
import eu.xport.journey.CaseSection;
import eu.xport.journey.Journey;
import eu.xport.journey.JourneyNumber;
import eu.xport.journey.Journeys;
import eu.xport.journey.Promise;
import eu.xport.journey.Verdict;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What was promised until when, whether it was kept, and why each date is what it is. */
@Component
@Order(30)
class PromisesSection implements CaseSection {

    private final Journeys journeys;
    private final DueDate dates;
    private final Texts texts;
    private final Clock clock;

    PromisesSection(Journeys journeys, DueDate dates, Texts texts, Clock clock) {
        this.journeys = journeys;
        this.dates = dates;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public Optional<Section> of(JourneyNumber number, Locale language) {
        var journey = journeys.of(number);
        return journey.promises().isEmpty()
                ? Optional.empty()
                : Optional.of(Section.ofCells(
                        texts.of(language, "staff.promises"),
                        Stream.of("promise", "due", "state", "grossDays", "netDays", "why")
                                .map(column -> texts.of(language, "staff." + column))
                                .toList(),
                        rows(journey, language)));
    }

    private List<List<Cell>> rows(Journey journey, Locale language) {
        return journey.promises().entrySet().stream()
                .sorted(Comparator.comparing(promise -> promise.getValue().due()))
                .map(promise -> row(journey, promise, language))
                .toList();
    }

    private List<Cell> row(Journey journey, Map.Entry<String, Promise> named, Locale language) {
        var promise = named.getValue();
        var end = end(journey, promise);
        var elapsed = dates.elapsed(journey, end);
        return List.of(
                Cell.of(texts.find(language, "promise." + named.getKey()).orElse(named.getKey())),
                Cell.of(PrintedDate.moment(promise.due(), language)),
                state(journey, promise, language),
                Cell.of(String.valueOf(elapsed.gross())),
                Cell.of(String.valueOf(elapsed.net())),
                Cell.of(dates.why(journey, promise, language)));
    }

    private Cell state(Journey journey, Promise promise, Locale language) {
        var verdict = journey.verdict(promise, clock.instant());
        return Cell.marked(
                mark(verdict),
                texts.of(language, "verdict." + verdict, PrintedDate.moment(end(journey, promise), language)));
    }

    private static Mark mark(Verdict verdict) {
        return switch (verdict) {
            case KEPT -> Mark.GOOD;
            case KEPT_LATE, BROKEN -> Mark.WEAK;
            case OPEN, NOT_NEEDED -> Mark.NONE;
        };
    }

    /** Until when it is looked at: it was kept, the case closed, or now. */
    private Instant end(Journey journey, Promise promise) {
        return Optional.ofNullable(promise.keptAt()).or(journey::closedAt).orElseGet(clock::instant);
    }
}
