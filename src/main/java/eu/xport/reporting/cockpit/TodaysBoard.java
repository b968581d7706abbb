package eu.xport.reporting.cockpit;

import eu.xport.calendar.PrintedDate;
import eu.xport.calendar.WorkingDays;
import eu.xport.engine.Texts;
import eu.xport.reporting.cockpit.Board.Cell;
import eu.xport.reporting.cockpit.Board.Row;
import eu.xport.reporting.cockpit.Board.Sum;
import eu.xport.reporting.cockpit.OpenPromises.Count;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which promises are broken, due today or at risk, per stage and per partner. */
@Component
class TodaysBoard {

    private static final String ALL = "";

    private final OpenPromises promises;
    private final Partners partners;
    private final WorkingDays calendar;
    private final Texts texts;
    private final Clock clock;

    TodaysBoard(OpenPromises promises, Partners partners, WorkingDays calendar, Texts texts, Clock clock) {
        this.promises = promises;
        this.partners = partners;
        this.calendar = calendar;
        this.texts = texts;
        this.clock = clock;
    }

    Board now() {
        var today = Today.of(clock, calendar);
        var counts = promises.counts(today);
        var stages = stages(counts);
        return new Board(
                PrintedDate.day(today.day(), texts.readerLanguage()),
                PrintedDate.day(today.lastAtRisk(), texts.readerLanguage()),
                PromiseState.WATCHED.stream()
                        .map(state -> new Sum(state, cell(counts, state, ALL, ALL, "")))
                        .toList(),
                stages.stream().map(this::nameOfStage).toList(),
                rows(counts, stages),
                counts.stream().mapToInt(Count::promises).sum());
    }

    /** The two in which the programme promises something; others where an analyst has added a promise. */
    private static List<String> stages(List<Count> counts) {
        var used = counts.stream().map(Count::stage).collect(Collectors.toSet());
        return Stream.concat(
                        PromiseFilter.STAGES.stream()
                                .filter(stage -> !stage.equals("FOLLOW_UP") || used.contains(stage)),
                        Stream.of(ALL))
                .toList();
    }

    private String nameOfStage(String stage) {
        return stage.isEmpty()
                ? texts.reader("cockpit.allStages")
                : texts.nameOf(texts.readerLanguage(), "stage", stage);
    }

    /** All first, then each partner; nobody where a case waits for one. */
    private List<Row> rows(List<Count> counts, List<String> stages) {
        var all = Stream.of(Map.entry(ALL, texts.reader("cockpit.allPartners")));
        var each = partners.titles().entrySet().stream()
                .filter(partner -> !partner.getKey().equals(PromiseFilter.NOBODY)
                        || counts.stream().anyMatch(count -> count.partner() == null));
        return Stream.concat(all, each)
                .map(partner -> row(counts, stages, partner.getKey(), partner.getValue()))
                .toList();
    }

    private Row row(List<Count> counts, List<String> stages, String partner, String title) {
        return new Row(
                title,
                PromiseState.WATCHED.stream()
                        .flatMap(state -> stages.stream().map(stage -> cell(counts, state, stage, partner, title)))
                        .toList());
    }

    private Cell cell(List<Count> counts, PromiseState state, String stage, String partner, String title) {
        var number = counts.stream()
                .filter(count -> count.state() == state)
                .filter(count -> stage.isEmpty() || stage.equals(count.stage()))
                .filter(count -> partner.isEmpty() || partner.equals(Partners.codeOf(count.partner())))
                .mapToInt(Count::promises)
                .sum();
        return new Cell(
                state,
                number,
                number == 0 ? null : PromiseFilter.of(state, stage, partner).address(1),
                texts.reader("cockpit.counted", texts.reader("cockpit.state." + state), nameOfStage(stage), title));
    }
}
