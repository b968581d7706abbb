package eu.xport.reporting.figures;

import eu.xport.reporting.Spread;
import eu.xport.reporting.figures.CompanyQueries.Calls;
import eu.xport.reporting.figures.CompanyQueries.Declared;
import eu.xport.reporting.figures.CompanyQueries.Hotline;
import eu.xport.reporting.figures.CompanyQueries.Questionnaires;
import eu.xport.reporting.figures.CompanyQueries.Said;
import eu.xport.reporting.figures.CompanyQueries.Sum;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** What companies did and said themselves: from the first question to how they were served. */
class CompanyTables {

    private static final String CLOSE = "CLOSE";
    private static final List<String> ANSWERS = List.of("NO", "LATER_OR_SMALLER", "YES");

    private final FigureWords words;
    private final Numbers numbers;

    CompanyTables(FigureWords words) {
        this.words = words;
        this.numbers = new Numbers(words.language());
    }

    /** @param isWhole whether no company is left out: of an unfinished questionnaire nobody knows whose it is */
    Table questionnaires(Questionnaires filled, boolean isWhole) {
        var rows = List.of(
                counted("started.atOnce", filled.atOnce(), filled.started()),
                counted("started.kept", filled.kept(), filled.started()),
                counted("started.resumed", filled.resumed(), filled.kept()),
                counted("started.all", filled.started(), filled.started()),
                counted("started.finished", filled.finished(), filled.started()));
        return words.table("started", 2, isWhole ? rows : List.of(), "figure", "count", "share");
    }

    Table calls(Calls calls) {
        return words.table(
                "calls",
                2,
                List.of(
                        counted("calls.companies", calls.companies(), calls.companies()),
                        counted("calls.chosen", calls.chosen(), calls.companies()),
                        counted("calls.freed", calls.freed(), calls.chosen()),
                        counted("calls.past", calls.past(), calls.chosen()),
                        counted("calls.held", calls.held(), calls.past())),
                "figure",
                "count",
                "share");
    }

    private List<Cell> counted(String what, long part, long all) {
        return List.of(Cell.of(words.say(what)), numbers.count(part), numbers.share(part, all));
    }

    Table hotline(List<Hotline> heaps) {
        var rows = new ArrayList<List<Cell>>();
        if (!heaps.isEmpty()) {
            rows.add(hotline(words.say("allPartners"), heaps));
        }
        heaps.stream()
                .map(Hotline::partner)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .forEach(partner -> rows.add(hotline(
                        words.by(Dimension.PARTNER, partner),
                        heaps.stream()
                                .filter(heap -> partner.equals(heap.partner()))
                                .toList())));
        return words.table(
                "hotline",
                5,
                rows,
                "byPARTNER",
                "asked",
                "answered",
                "answeredInTime",
                "answeredLate",
                "share",
                "medianHours",
                "overdue",
                "running");
    }

    private List<Cell> hotline(String partner, List<Hotline> heaps) {
        var hours = new Spread();
        heaps.stream().filter(heap -> heap.hours() != null).forEach(heap -> hours.add(heap.hours(), heap.answered()));
        var inTime = sum(heaps, Hotline::inTime);
        return List.of(
                Cell.of(partner),
                numbers.count(sum(heaps, Hotline::asked)),
                numbers.count(sum(heaps, Hotline::answered)),
                numbers.count(inTime),
                numbers.count(sum(heaps, Hotline::late)),
                numbers.share(inTime, sum(heaps, Hotline::decided)),
                numbers.days(hours.median()),
                numbers.count(sum(heaps, Hotline::overdue)),
                numbers.count(sum(heaps, Hotline::running)));
    }

    Table results(List<Declared> declared) {
        return words.table(
                "results",
                3,
                ordered(declared.stream(), Declared::milestone)
                        .map(heap -> List.of(
                                Cell.of(milestone(heap.milestone())),
                                numbers.count(heap.cases()),
                                numbers.count(heap.answered()),
                                numbers.share(heap.answered(), heap.cases()),
                                numbers.count(heap.corrected())))
                        .toList(),
                "milestone",
                "declared",
                "confirmed",
                "share",
                "corrected");
    }

    Table sums(List<Declared> declared) {
        return words.table(
                "sums",
                -1,
                ordered(declared.stream(), Declared::milestone)
                        .flatMap(heap -> Stream.of(
                                sum(heap, "turnover", heap.turnover()),
                                sum(heap, "orders", heap.orders()),
                                sum(heap, "jobs", heap.jobs())))
                        .toList(),
                "milestone",
                "figure",
                "sumDeclared",
                "sumAnswered",
                "sumSaid");
    }

    private List<Cell> sum(Declared heap, String what, Sum sum) {
        return List.of(
                Cell.of(milestone(heap.milestone())),
                Cell.of(words.say("result." + what)),
                numbers.count(sum.declared()),
                numbers.count(sum.answered()),
                numbers.count(sum.said()));
    }

    Table withoutUs(List<Said> said) {
        return words.table(
                "withoutUs",
                3,
                milestones(said)
                        .flatMap(milestone -> ANSWERS.stream().map(answer -> {
                            var heaps = of(said, milestone);
                            var part = count(heaps, heap -> answer.equals(heap.withoutUs()));
                            return List.of(
                                    Cell.of(milestone(milestone)),
                                    Cell.of(words.code("withoutUs", answer)),
                                    numbers.count(part),
                                    numbers.share(part, count(heaps, heap -> true)));
                        }))
                        .toList(),
                "milestone",
                "withoutUs",
                "count",
                "share");
    }

    Table satisfaction(List<Said> said) {
        return words.table(
                "satisfaction",
                -1,
                milestones(said)
                        .map(milestone -> satisfaction(milestone, of(said, milestone)))
                        .toList(),
                "milestone",
                "confirmed",
                "mean",
                "mark5",
                "mark4",
                "mark3",
                "mark2",
                "mark1");
    }

    private List<Cell> satisfaction(String milestone, List<Said> said) {
        var all = count(said, heap -> true);
        var marks = said.stream()
                .mapToLong(heap -> (long) heap.satisfaction() * heap.count())
                .sum();
        var cells = new ArrayList<>(
                List.of(Cell.of(milestone(milestone)), numbers.count(all), numbers.meanToTenths(marks, all)));
        for (var mark = 5; mark >= 1; mark--) {
            var told = mark;
            cells.add(numbers.count(count(said, heap -> heap.satisfaction() == told)));
        }
        return cells;
    }

    private static Stream<String> milestones(List<Said> said) {
        return ordered(said.stream().map(Said::milestone).distinct(), milestone -> milestone);
    }

    /** By months; the close is the last. */
    private static <T> Stream<T> ordered(Stream<T> all, Function<T, String> milestone) {
        return all.sorted(Comparator.comparingInt(each -> months(milestone.apply(each))));
    }

    private static int months(String milestone) {
        return CLOSE.equals(milestone) ? Integer.MAX_VALUE : Integer.parseInt(milestone.substring(1));
    }

    private String milestone(String code) {
        return CLOSE.equals(code) ? words.say("milestone.CLOSE") : words.say("milestone.months", months(code));
    }

    private static List<Said> of(List<Said> said, String milestone) {
        return said.stream().filter(heap -> heap.milestone().equals(milestone)).toList();
    }

    private static long count(List<Said> said, Predicate<Said> which) {
        return said.stream().filter(which).mapToLong(Said::count).sum();
    }

    private static long sum(List<Hotline> heaps, ToIntFunction<Hotline> count) {
        return heaps.stream().mapToInt(count).sum();
    }
}
