package eu.xport.financing.grant;

import eu.xport.engine.FieldFault;
import eu.xport.engine.Fields;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * One row of a list, held against what its fields may say; every fault is noted.
 *
 * @param path where the row stands, such as {@code costs[1]}
 */
record RowFaults(String path, Fields row, List<FieldFault> faults) {

    /** Money of the scheme is not older; keeps a date of the wrong century out. */
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    /** No project of the scheme comes near; keeps a slip of the keyboard out of the figures. */
    static final BigDecimal MOST = new BigDecimal("10000000");

    /** Whether a field in the rows of a list is one of these. */
    static boolean asks(String list, Set<String> keys, String key) {
        return key.startsWith(list + ".") && keys.contains(key.substring(list.length() + 1));
    }

    /**
     * Reads the rows of a list; what is read of them is worth keeping only when no fault was noted.
     *
     * @param check notes the faults of a row
     * @param made of a row without a fault
     */
    static <T> List<T> read(
            String list, Fields fields, List<FieldFault> faults, Consumer<RowFaults> check, Function<Fields, T> made) {
        var rows = fields.rows(list);
        var read = new ArrayList<T>();
        for (var place = 0; place < rows.size(); place++) {
            var row = new RowFaults(list + "[" + place + "]", rows.get(place), faults);
            check.accept(row);
            if (row.isFine()) {
                read.add(made.apply(row.row()));
            }
        }
        return read;
    }

    boolean isFine() {
        return faults.stream().noneMatch(fault -> fault.field().startsWith(path + "."));
    }

    void needed(String key) {
        if (row.text(key).isEmpty()) {
            note(key, "required");
        }
    }

    void oneOf(String key, Collection<String> allowed) {
        needed(key);
        oneOfIfAny(key, allowed);
    }

    void oneOfIfAny(String key, Collection<String> allowed) {
        if (row.text(key).filter(value -> !allowed.contains(value)).isPresent()) {
            note(key, "notOffered");
        }
    }

    void amount(String key) {
        var amount = row.amount(key);
        if (amount.isEmpty()) {
            note(key, "required");
        } else if (amount.get().signum() <= 0 || amount.get().compareTo(MOST) > 0) {
            note(key, "amount", MOST);
        }
    }

    void past(String key, LocalDate today) {
        row.date(key)
                .filter(day -> day.isAfter(today) || day.isBefore(FIRST))
                .ifPresent(day -> note(key, "within", FIRST, today));
    }

    void pastNeeded(String key, LocalDate today) {
        needed(key);
        past(key, today);
    }

    void note(String key, String reason, Object... details) {
        faults.add(FieldFault.of(path + "." + key, reason, details));
    }
}
