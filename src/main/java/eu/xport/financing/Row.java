package eu.xport.financing;

import eu.xport.company.Euro;
import java.math.BigDecimal;
import java.util.Map;

/** One rule of a decision about money, read as what it means: shares in basis points, amounts in cents, all whole numbers. */
record Row(Map<String, Object> outputs) {

    String text(String column) {
        return String.valueOf(needed(column));
    }

    boolean yes(String column) {
        return (Boolean) needed(column);
    }

    int whole(String column) {
        return new BigDecimal(needed(column).toString()).intValueExact();
    }

    Share share(String column) {
        return new Share(whole(column));
    }

    Euro euro(String column) {
        return Euro.ofCents(new BigDecimal(needed(column).toString()).longValueExact());
    }

    private Object needed(String column) {
        var value = outputs.get(column);
        if (value == null) {
            throw new IllegalStateException("a rule about money has no value in the column " + column);
        }
        return value;
    }
}
