package eu.xport.reporting.figures;

import eu.xport.reporting.figures.FactQueries.Cases;
import eu.xport.reporting.figures.FactQueries.Openings;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Who came, from where, and how far. */
class CaseTables {

    /** The sectors of the programme's first year (programme text). */
    private static final List<String> FIRST_YEAR = List.of("ICT", "MANUFACTURING", "AGRO_FOOD");

    private final FigureWords words;
    private final Numbers numbers;

    CaseTables(FigureWords words) {
        this.words = words;
        this.numbers = new Numbers(words.language());
    }

    /** Opens with the five figures that the programme gave of its first year: companies, regular exporters, three sectors. */
    Table toDate(List<Cases> cases) {
        var all = count(cases, each -> true);
        var rows = Stream.concat(
                        Stream.of(
                                List.of(Cell.of(words.say("companies")), numbers.count(all), Cell.of("")),
                                shared("regular", count(cases, is(Dimension.PROFILE, "REGULAR")), all)),
                        FIRST_YEAR.stream()
                                .map(sector -> List.of(
                                        Cell.of(words.code("sector", sector)),
                                        numbers.count(count(cases, is(Dimension.SECTOR, sector))),
                                        numbers.share(count(cases, is(Dimension.SECTOR, sector)), all))))
                .toList();
        return words.table("toDate", 2, rows, "figure", "count", "share");
    }

    private List<Cell> shared(String what, long part, long all) {
        return List.of(Cell.of(words.say(what)), numbers.count(part), numbers.share(part, all));
    }

    /** @param contacted how many of them somebody has spoken with, and with how many a roadmap was agreed */
    Table funnel(List<Cases> cases, long contacted, long agreed) {
        var all = count(cases, each -> true);
        var completed = count(cases, each -> "ROADMAP_COMPLETED".equals(each.outcome()));
        return words.table(
                "funnel",
                2,
                List.of(
                        shared("filed", all, all),
                        shared("contacted", contacted, all),
                        shared("agreed", agreed, all),
                        shared("completed", completed, all)),
                "stage",
                "count",
                "share");
    }

    Table stages(List<Cases> cases) {
        return shares(
                "stages",
                grouped(
                        cases,
                        each -> each.outcome() == null
                                ? words.code("stage", each.stage())
                                : words.code("outcome", each.outcome())),
                count(cases, each -> true));
    }

    Table by(Dimension dimension, List<Cases> cases) {
        return shares(
                "by" + dimension,
                grouped(cases, each -> words.by(dimension, each.by().get(dimension))),
                count(cases, each -> true));
    }

    Table gaps(List<Openings> openings) {
        return shares("gaps", each(openings, Openings::gaps, gap -> words.code("dimension", gap)), all(openings));
    }

    Table services(List<Openings> openings) {
        return shares("services", each(openings, Openings::services, words::service), all(openings));
    }

    private static long all(List<Openings> openings) {
        return openings.stream().mapToLong(Openings::count).sum();
    }

    private static Map<String, Long> each(
            List<Openings> openings, Function<Openings, String> codes, UnaryOperator<String> name) {
        var counts = new LinkedHashMap<String, Long>();
        openings.forEach(heap -> Stream.of(
                        Objects.requireNonNullElse(codes.apply(heap), "").split("[ ,]+"))
                .filter(code -> !code.isEmpty())
                .forEach(code -> counts.merge(name.apply(code), (long) heap.count(), Long::sum)));
        return counts;
    }

    private static Map<String, Long> grouped(List<Cases> cases, Function<Cases, String> name) {
        var counts = new LinkedHashMap<String, Long>();
        cases.forEach(heap -> counts.merge(name.apply(heap), (long) heap.count(), Long::sum));
        return counts;
    }

    private Table shares(String id, Map<String, Long> counts, long all) {
        var rows = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .map(entry -> List.of(
                        Cell.of(entry.getKey()), numbers.count(entry.getValue()), numbers.share(entry.getValue(), all)))
                .toList();
        return words.table(id, 2, rows, id.startsWith("by") ? id : "what", "count", "share");
    }

    private static long count(List<Cases> cases, Predicate<Cases> which) {
        return cases.stream().filter(which).mapToLong(Cases::count).sum();
    }

    private static Predicate<Cases> is(Dimension dimension, String code) {
        return heap -> code.equals(heap.by().get(dimension));
    }
}
