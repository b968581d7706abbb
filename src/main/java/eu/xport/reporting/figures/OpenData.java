package eu.xport.reporting.figures;

import eu.xport.engine.CsvText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts of companies for everybody. Counts below 5 are told together and without their names: of {@code k} unnamed values, 0 to
 * 4 each, whose sum is from 5 to {@code 4k - 1}, each can be two things at least. A dimension whose small counts have no such
 * sum is left out, since another one would give its total away.
 */
final class OpenData {

    /** The least count that is shown. */
    static final int LEAST = 5;

    private OpenData() {}

    /**
     * @param counts of companies by value, for each dimension
     * @param others what the small counts are called together
     */
    static byte[] of(Map<String, Map<String, Long>> counts, List<String> columns, String others, Locale language) {
        var rows = new ArrayList<List<String>>();
        new TreeMap<>(counts).forEach((dimension, values) -> told(values, others)
                .forEach((value, count) ->
                        rows.add(List.of(dimension, CsvText.harmless(value), String.valueOf(count)))));
        return CsvFile.of(columns, rows, language);
    }

    /** What is told of a dimension; nothing where its small counts could be computed. */
    static Map<String, Long> told(Map<String, Long> values, String others) {
        var told = new TreeMap<String, Long>();
        var small = new ArrayList<Long>();
        values.forEach((value, count) -> {
            if (count >= LEAST) {
                told.put(value, count);
            } else {
                small.add(count);
            }
        });
        var sum = small.stream().mapToLong(Long::longValue).sum();
        if (sum == 0) {
            return told;
        }
        told.put(others, sum);
        return sum >= LEAST && sum < (LEAST - 1L) * small.size() ? told : Map.of();
    }
}
