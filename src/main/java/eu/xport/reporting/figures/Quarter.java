package eu.xport.reporting.figures;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A quarter of a year, written {@code 2026-Q3}. */
record Quarter(int year, int number) {

    private static final Pattern SPELLING = Pattern.compile("(20[0-9]{2})-Q([1-4])");

    static Quarter lastWholeBefore(LocalDate day) {
        var before = day.minusMonths(3);
        return new Quarter(before.getYear(), before.get(IsoFields.QUARTER_OF_YEAR));
    }

    static Optional<Quarter> of(String text) {
        var spelled = SPELLING.matcher(text);
        return spelled.matches()
                ? Optional.of(new Quarter(Integer.parseInt(spelled.group(1)), Integer.parseInt(spelled.group(2))))
                : Optional.empty();
    }

    Filters filters() {
        var first = LocalDate.of(year, 3 * number - 2, 1);
        return new Filters(first, first.plusMonths(3).minusDays(1), Map.of());
    }

    @Override
    public String toString() {
        return year + "-Q" + number;
    }
}
