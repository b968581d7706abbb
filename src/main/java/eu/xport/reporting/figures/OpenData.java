package eu.xport.reporting.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Counts of companies for everybody. No count of 1 to 4 is shown, and none can be computed: totals are not published, and where
 * one count of a dimension is held back a second one is too, the smallest of the others, since every dimension counts the same
 * companies. A dimension that has no second one is left out.
 */
final class OpenData {

    static final int LEAST = 5;
    private static final String HELD_BACK = "<5";

    private OpenData() {}

    /** @param counts of companies by value, for each dimension */
    static byte[] of(Map<String, Map<String, Long>> counts, List<String> columns, Locale language) {
        var rows = new ArrayList<List<String>>();
        new TreeMap<>(counts).forEach((dimension, values) -> {
            var hidden = hidden(values);
            if (hidden.size() != 1) {
                new TreeMap<>(values)
                        .forEach((value, count) -> rows.add(List.of(
                                dimension,
                                CsvFile.harmless(value),
                                hidden.contains(value) ? HELD_BACK : String.valueOf(count))));
            }
        });
        return CsvFile.of(columns, rows, language);
    }

    /** Which values are held back: those below five, and one more where it would be alone. */
    static Set<String> hidden(Map<String, Long> values) {
        var hidden = new HashSet<String>();
        values.forEach((value, count) -> {
            if (count > 0 && count < LEAST) {
                hidden.add(value);
            }
        });
        if (hidden.size() == 1) {
            values.entrySet().stream()
                    .filter(entry -> !hidden.contains(entry.getKey()) && entry.getValue() > 0)
                    .min(Map.Entry.<String, Long>comparingByValue()
                            .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                    .ifPresent(entry -> hidden.add(entry.getKey()));
        }
        return hidden;
    }
}
