package eu.xport.modelling.gate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Values of one input that stand for all: each that a cell or the list of values names, and for numbers those on both sides of
 * each boundary. A text that no cell names stands for all others where the input lists no values.
 */
final class Samples {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Set<String> NUMBERS = Set.of("integer", "long", "double", "number");
    private static final String ANY_OTHER = "any other text";

    private Samples() {}

    /** Empty where the input cannot be told value by value. */
    static List<Object> of(String type, String allowed, Collection<String> cells) {
        if (type.equals("boolean")) {
            return List.of(true, false);
        }
        if (NUMBERS.contains(type)) {
            return numbers(type, allowed, cells);
        }
        return type.equals("string") ? texts(allowed.contains("..") ? "" : allowed, cells) : List.of();
    }

    private static List<Object> texts(String allowed, Collection<String> cells) {
        if (cells.stream().anyMatch(cell -> cell.contains("(") && !cell.startsWith("not("))) {
            return List.of();
        }
        if (!allowed.isEmpty()) {
            return List.copyOf(quoted(Stream.of(allowed)));
        }
        var texts = new LinkedHashSet<Object>(quoted(cells.stream()));
        texts.add(ANY_OTHER);
        return List.copyOf(texts);
    }

    private static Set<Object> quoted(Stream<String> texts) {
        var found = new LinkedHashSet<Object>();
        texts.flatMap(Feel::texts).forEach(found::add);
        return found;
    }

    private static List<Object> numbers(String type, String allowed, Collection<String> cells) {
        var step = type.equals("integer") || type.equals("long") ? BigDecimal.ONE : new BigDecimal("0.001");
        var samples = new LinkedHashSet<BigDecimal>();
        Stream.concat(cells.stream(), Stream.of(allowed)).forEach(cell -> NUMBER.matcher(cell.replace("..", " "))
                .results()
                .map(number -> new BigDecimal(number.group()))
                .forEach(number -> samples.addAll(List.of(number.subtract(step), number, number.add(step)))));
        if (samples.isEmpty()) {
            samples.add(BigDecimal.ZERO);
        }
        var within = new ArrayList<Object>();
        samples.stream().sorted().filter(sample -> isAllowed(allowed, sample)).forEach(within::add);
        return within;
    }

    private static boolean isAllowed(String allowed, BigDecimal sample) {
        return Feel.fits(allowed, sample).orElse(true);
    }
}
