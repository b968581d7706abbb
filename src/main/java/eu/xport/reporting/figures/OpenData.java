package eu.xport.reporting.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Counts of companies for everybody. No count of 1 to 4 is shown, and none can be computed although every dimension counts the
 * same companies: with a small count others are withheld, the smallest first, until what they have in common leaves several
 * possibilities for each. What is withheld bears one mark, whatever its size; a dimension in which too little is left is left out.
 */
final class OpenData {

    /** The least count that is shown. */
    static final int LEAST = 5;

    /** Below this sum, withheld counts could be told from it. */
    static final int LEAST_SUM = 2 * LEAST;

    private OpenData() {}

    /**
     * @param counts of companies by value, for each dimension
     * @param withheld the mark of what is not shown
     */
    static byte[] of(Map<String, Map<String, Long>> counts, List<String> columns, String withheld, Locale language) {
        var rows = new ArrayList<List<String>>();
        new TreeMap<>(counts).forEach((dimension, values) -> hidden(values).ifPresent(hidden -> new TreeMap<>(values)
                .forEach((value, count) -> rows.add(List.of(
                        dimension,
                        CsvFile.harmless(value),
                        hidden.contains(value) ? withheld : String.valueOf(count))))));
        return CsvFile.of(columns, rows, language);
    }

    /** Which values are withheld; nothing where the whole dimension has to be. */
    static Optional<Set<String>> hidden(Map<String, Long> values) {
        var hidden = new HashSet<String>();
        var sum = 0L;
        var bySize = values.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .sorted(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .toList();
        for (var entry : bySize) {
            var isSafe = hidden.isEmpty() || hidden.size() > 1 && sum >= LEAST_SUM;
            if (entry.getValue() >= LEAST && isSafe) {
                return Optional.of(hidden);
            }
            hidden.add(entry.getKey());
            sum += entry.getValue();
        }
        return hidden.isEmpty() || hidden.size() > 1 && sum >= LEAST_SUM ? Optional.of(hidden) : Optional.empty();
    }
}
