package eu.xport.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table of the folder {@code processes} with rows of a test's own: what analysts write in it is theirs to change. */
public final class Rows {

    private static final Pattern OUTPUT = Pattern.compile("<output id=\"[^\"]*\"[^>]* name=\"([^\"]+)\"");
    private static final Pattern RULES = Pattern.compile("(?s) *<rule .*</rule>\\n");

    private Rows() {}

    /** @param rows the outputs of each row by name; what is not named is empty, and every row fits every day */
    @SafeVarargs
    public static String of(String file, Map<String, String>... rows) {
        var table = read(file);
        var columns =
                OUTPUT.matcher(table).results().map(found -> found.group(1)).toList();
        var rules = IntStream.range(0, rows.length)
                .mapToObj(place -> rule(place, columns, rows[place]))
                .collect(Collectors.joining());
        return RULES.matcher(table).replaceFirst(Matcher.quoteReplacement(rules));
    }

    private static String rule(int place, List<String> columns, Map<String, String> row) {
        var answers = IntStream.range(0, columns.size())
                .mapToObj(column -> "<outputEntry id=\"Row%d_%d\"><text>%s</text></outputEntry>"
                        .formatted(place, column, text(row.get(columns.get(column)))))
                .collect(Collectors.joining());
        return "<rule id=\"Row%d\"><description>A test.</description><inputEntry id=\"Row%d_day\"><text></text></inputEntry>%s</rule>\n"
                .formatted(place, place, answers);
    }

    private static String text(String answer) {
        return answer == null ? "" : "\"" + answer + "\"";
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of("processes").resolve(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
