package eu.xport.reporting.figures;

import eu.xport.calendar.PrintedDate;
import eu.xport.reporting.figures.FactQueries.Actions;
import eu.xport.reporting.figures.FactQueries.Ahead;
import eu.xport.reporting.figures.FactQueries.Load;
import eu.xport.reporting.figures.FactQueries.Openings;
import eu.xport.reporting.figures.FactQueries.Readiness;
import eu.xport.reporting.figures.FactQueries.Silent;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What was planned and done, what came of it, and what waits. */
class WorkTables {

    private static final int WEEKS = 12;
    private static final List<String> KINDS = List.of("contactDue", "roadmapDue", "meeting", "closing", "delivery");

    private final FigureWords words;
    private final Numbers numbers;

    WorkTables(FigureWords words) {
        this.words = words;
        this.numbers = new Numbers(words.language());
    }

    Table actions(List<Actions> actions) {
        var roles = Map.<String, Function<Actions, String>>of(
                "prescriber", Actions::prescriber, "deliverer", Actions::deliverer, "biller", Actions::biller);
        var rows = Stream.of("prescriber", "deliverer", "biller")
                .flatMap(role -> actions.stream()
                        .map(roles.get(role))
                        .distinct()
                        .sorted()
                        .map(partner -> actions(role, partner, roles.get(role), actions)))
                .toList();
        return words.table("actions", -1, rows, "role", "byPARTNER", "planned", "delivered", "changed", "dropped");
    }

    private List<Cell> actions(String role, String partner, Function<Actions, String> who, List<Actions> actions) {
        var mine =
                actions.stream().filter(heap -> partner.equals(who.apply(heap))).toList();
        return List.of(
                Cell.of(words.say("role." + role)),
                Cell.of(words.by(Dimension.PARTNER, partner)),
                numbers.count(count(mine, heap -> true)),
                numbers.count(count(mine, heap -> heap.state().equals("DELIVERED"))),
                numbers.count(count(mine, heap -> heap.changed() > 0)),
                numbers.count(count(mine, heap -> heap.state().equals("DROPPED"))));
    }

    private static long count(List<Actions> actions, Predicate<Actions> which) {
        return actions.stream().filter(which).mapToLong(Actions::count).sum();
    }

    Table readiness(List<Openings> openings, List<Readiness> reviews) {
        var count = openings.stream().mapToInt(Openings::count).sum();
        var points = openings.stream().mapToLong(Openings::points).sum();
        return words.table(
                "readiness",
                -1,
                Stream.concat(
                                count == 0 ? Stream.empty() : Stream.of(new Readiness(0, count, points, points)),
                                reviews.stream())
                        .map(heap -> List.of(
                                Cell.of(words.say("months", heap.months())),
                                numbers.count(heap.count()),
                                numbers.mean(heap.sum(), heap.count()),
                                numbers.mean(heap.atOpening(), heap.count())))
                        .toList(),
                "months",
                "answers",
                "index",
                "indexBefore");
    }

    /** @param names of the experts by user */
    Table silent(List<Silent> silent, Map<String, String> names) {
        return words.table(
                "silent",
                -1,
                silent.stream()
                        .map(company -> List.of(
                                Cell.of(company.number()),
                                Cell.of(company.companyName()),
                                Cell.of(
                                        company.expert() == null
                                                ? ""
                                                : names.getOrDefault(company.expert(), company.expert())),
                                Cell.of(PrintedDate.day(company.since(), words.language()))))
                        .toList(),
                "number",
                "company",
                "expert",
                "lastContact");
    }

    Table loads(List<Load> loads, Map<String, String> names) {
        return words.table(
                "loads",
                -1,
                loads.stream()
                        .map(load -> List.of(
                                Cell.of(names.getOrDefault(load.expert(), load.expert())),
                                numbers.count(load.cases()),
                                numbers.count(load.tasks()),
                                numbers.count(load.due())))
                        .toList(),
                "expert",
                "openCases",
                "openTasks",
                "dueSoon");
    }

    /** Meetings that are not planned yet follow the rhythm of their roadmap. */
    Table forecast(List<Ahead> ahead, LocalDate today) {
        var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var end = monday.plusWeeks(WEEKS);
        var counts = new int[WEEKS][KINDS.size()];
        for (var work : ahead) {
            for (var day = work.day(); day.isBefore(end); day = day.plusMonths(work.everyMonths())) {
                if (!day.isBefore(monday)) {
                    counts[(int) ((day.toEpochDay() - monday.toEpochDay()) / 7)][KINDS.indexOf(work.kind())]++;
                }
                if (work.everyMonths() == 0 || work.kind().equals("closing") || !day.isBefore(work.until())) {
                    break;
                }
            }
        }
        return words.table(
                "forecast",
                -1,
                IntStream.range(0, WEEKS)
                        .mapToObj(week -> week(monday.plusWeeks(week), counts[week]))
                        .toList(),
                "week",
                "contactDue",
                "roadmapDue",
                "meeting",
                "closing",
                "delivery",
                "sum");
    }

    private List<Cell> week(LocalDate monday, int[] counts) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(PrintedDate.day(monday, words.language())));
        IntStream.of(counts).mapToObj(numbers::count).forEach(cells::add);
        cells.add(numbers.count(IntStream.of(counts).sum()));
        return cells;
    }
}
