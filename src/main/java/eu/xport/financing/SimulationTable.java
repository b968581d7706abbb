package eu.xport.financing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A table as forms show it: its heads, and its rows by the keys of the columns.
 *
 * @param heads in the language of the reader
 */
public record SimulationTable(List<String> heads, List<List<String>> rows) {

    public List<Map<String, Object>> columns() {
        return IntStream.range(0, heads.size())
                .mapToObj(column -> Map.<String, Object>of("key", key(column), "label", heads.get(column)))
                .toList();
    }

    public List<Map<String, Object>> cells() {
        return rows.stream().map(SimulationTable::cells).toList();
    }

    private static Map<String, Object> cells(List<String> row) {
        var cells = new LinkedHashMap<String, Object>();
        IntStream.range(0, row.size()).forEach(column -> cells.put(key(column), row.get(column)));
        return cells;
    }

    private static String key(int column) {
        return "c" + column;
    }
}
