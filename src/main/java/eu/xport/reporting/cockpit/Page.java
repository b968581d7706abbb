package eu.xport.reporting.cockpit;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * One page of a list.
 *
 * @param number counted from 1
 * @param earlier the address of the page before; null for none
 * @param later the address of the page after; null for none
 */
record Page<T>(List<T> rows, int number, String earlier, String later) {

    static final int LENGTH = 50;

    /** Where lines are looked up. */
    interface Lines<T> {

        List<T> of(int most, int skip);
    }

    /** One line more than shown is asked for: it says that there is another page. */
    static <T> Page<T> of(int number, IntFunction<String> address, Lines<T> lines) {
        var found = lines.of(LENGTH + 1, (number - 1) * LENGTH);
        return new Page<>(
                found.subList(0, Math.min(LENGTH, found.size())),
                number,
                number > 1 ? address.apply(number - 1) : null,
                found.size() > LENGTH && number < Asked.LAST_PAGE ? address.apply(number + 1) : null);
    }

    /** The same page in other words. */
    <R> Page<R> map(Function<List<T>, List<R>> words) {
        return new Page<>(words.apply(rows), number, earlier, later);
    }

    /** Templates ask for it. */
    public boolean isWhole() {
        return earlier == null && later == null;
    }
}
