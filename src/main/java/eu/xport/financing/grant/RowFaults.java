package eu.xport.financing.grant;

import eu.xport.engine.FieldFault;
import eu.xport.engine.Fields;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * One row of a list, held against what its fields may say; every fault is noted.
 *
 * @param path where the row stands, such as {@code costs[1]}
 */
record RowFaults(String path, Fields row, List<FieldFault> faults) {

    /** Money of the scheme is not older; keeps a date of the wrong century out. */
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

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

    void amount(String key, BigDecimal most) {
        var amount = row.amount(key);
        if (amount.isEmpty()) {
            note(key, "required");
        } else if (amount.get().signum() <= 0 || amount.get().compareTo(most) > 0) {
            note(key, "amount", most.toPlainString());
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
