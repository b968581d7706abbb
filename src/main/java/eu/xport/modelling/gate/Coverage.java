package eu.xport.modelling.gate;

import eu.xport.modelling.Xml;
import eu.xport.modelling.gate.DecisionFile.Table;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.w3c.dom.Element;

/**
 * Which rules of a table fit which values. Values that fit the same rules are one; so even a large table has few cases.
 *
 * @param columns for each input one sample per set of rules that fit it
 */
record Coverage(int rules, List<String> inputs, List<Map<BitSet, Object>> columns) {

    private static final int MOST_CASES = 200_000;
    private static final Pattern RANGE = Pattern.compile("(\\d+) to (\\d+)");

    /** Empty where a cell asks for more than its own input, so that nothing can be told value by value. */
    static Optional<Coverage> of(Table table) {
        var rows = table.rules().stream()
                .map(rule -> DecisionFile.cells(rule, "inputEntry"))
                .toList();
        var columns = new ArrayList<Map<BitSet, Object>>();
        for (var input : table.inputs()) {
            var place = columns.size();
            if (rows.stream().anyMatch(row -> row.size() <= place)) {
                return Optional.empty();
            }
            var column = column(input, rows.stream().map(row -> row.get(place)).toList());
            if (column.isEmpty()) {
                return Optional.empty();
            }
            columns.add(column);
        }
        return Optional.of(new Coverage(
                        rows.size(),
                        table.inputs().stream().map(Coverage::label).toList(),
                        columns))
                .filter(coverage ->
                        coverage.columns.stream().mapToLong(Map::size).reduce(1, (one, other) -> one * other)
                                <= MOST_CASES);
    }

    private static Map<BitSet, Object> column(Element input, List<String> cells) {
        var expression = Xml.children(input, "inputExpression").findFirst();
        var allowed = Xml.children(input, "inputValues")
                .findFirst()
                .map(DecisionFile::text)
                .orElseGet(() -> named(label(input)));
        var samples = Samples.of(
                expression.map(asked -> asked.getAttribute("typeRef")).orElse(""), allowed, cells);
        var column = new LinkedHashMap<BitSet, Object>();
        for (var sample : samples) {
            var fitting = new BitSet();
            for (int rule = 0; rule < cells.size(); rule++) {
                var fits = Feel.fits(cells.get(rule), sample);
                if (fits.isEmpty()) {
                    return Map.of();
                }
                fitting.set(rule, fits.get());
            }
            column.putIfAbsent(fitting, sample);
        }
        return column;
    }

    /** What an input's label says of its values: "answer 0 to 3". */
    private static String named(String label) {
        var range = RANGE.matcher(label);
        return range.find() ? "[%s..%s]".formatted(range.group(1), range.group(2)) : "";
    }

    private static String label(Element input) {
        return input.getAttribute("label").isEmpty() ? input.getAttribute("id") : input.getAttribute("label");
    }

    /** A case that no rule fits, in words. */
    Optional<String> hole() {
        return find(0, all(), new ArrayList<>(), 0);
    }

    /** A case that several rules fit, in words. */
    Optional<String> overlap() {
        return find(0, all(), new ArrayList<>(), 2);
    }

    private BitSet all() {
        var all = new BitSet();
        all.set(0, rules);
        return all;
    }

    private Optional<String> find(int input, BitSet fitting, List<Object> values, int wanted) {
        if (wanted == 0 && fitting.isEmpty() || input == columns.size()) {
            var found = wanted == 0 ? fitting.isEmpty() : fitting.cardinality() >= wanted;
            return found ? Optional.of(told(values)) : Optional.empty();
        }
        if (fitting.cardinality() < wanted) {
            return Optional.empty();
        }
        for (var sample : columns.get(input).entrySet()) {
            var left = (BitSet) fitting.clone();
            left.and(sample.getKey());
            var more = new ArrayList<>(values);
            more.add(sample.getValue());
            var found = find(input + 1, left, more, wanted);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private String told(List<Object> values) {
        return IntStream.range(0, values.size())
                .mapToObj(place -> inputs.get(place) + " = " + values.get(place))
                .collect(Collectors.joining(", "));
    }
}
