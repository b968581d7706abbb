package eu.xport.reporting.figures;

import eu.xport.reporting.Spread;
import eu.xport.reporting.figures.FactQueries.Promises;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/** Whether what was promised was kept: in the days that the company waited, and in those that were ours. */
class PromiseTables {

    private final FigureWords words;
    private final Numbers numbers;

    PromiseTables(FigureWords words) {
        this.words = words;
        this.numbers = new Numbers(words.language());
    }

    Table kept(List<Promises> promises) {
        var rows = new ArrayList<List<Cell>>();
        names(promises).forEach(name -> {
            rows.add(row(words.code("promise", name), words.say("allPartners"), of(promises, is(name))));
            partners(promises)
                    .forEach(partner -> rows.add(row(
                            words.code("promise", name),
                            words.by(Dimension.PARTNER, partner),
                            of(promises, is(name).and(heap -> partner.equals(heap.partner()))))));
        });
        return words.table(
                "promises",
                4,
                rows,
                "promise",
                "byPARTNER",
                "decided",
                "inTime",
                "share",
                "medianGross",
                "medianNet",
                "ninetiethGross",
                "ninetiethNet",
                "running");
    }

    private List<Cell> row(String promise, String partner, List<Promises> heaps) {
        var gross = days(heaps, Promises::gross);
        var net = days(heaps, Promises::net);
        var decided = sum(heaps, Promises::decided);
        var inTime = sum(heaps, Promises::inTime);
        return List.of(
                Cell.of(promise),
                Cell.of(partner),
                numbers.count(decided),
                numbers.count(inTime),
                numbers.share(inTime, decided),
                numbers.days(gross.median()),
                numbers.days(net.median()),
                numbers.days(gross.percentile(90)),
                numbers.days(net.percentile(90)),
                numbers.count(sum(heaps, Promises::running)));
    }

    private static Spread days(List<Promises> heaps, Function<Promises, Integer> days) {
        var spread = new Spread();
        heaps.stream()
                .filter(heap -> days.apply(heap) != null)
                .forEach(heap -> spread.add(days.apply(heap), heap.kept()));
        return spread;
    }

    /** How many of a promise were kept at all. */
    static long everKept(List<Promises> promises, String name) {
        return sum(of(promises, is(name)), Promises::kept);
    }

    private static List<Promises> of(List<Promises> promises, Predicate<Promises> which) {
        return promises.stream().filter(which).toList();
    }

    private static Predicate<Promises> is(String name) {
        return heap -> heap.name().equals(name);
    }

    private static long sum(List<Promises> heaps, ToLongFunction<Promises> count) {
        return heaps.stream().mapToLong(count).sum();
    }

    private static List<String> names(List<Promises> promises) {
        return promises.stream().map(Promises::name).distinct().sorted().toList();
    }

    private static List<String> partners(List<Promises> promises) {
        return promises.stream()
                .map(Promises::partner)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }
}
