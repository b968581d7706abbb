package eu.xport.financing;

import eu.xport.company.Euro;
import java.math.BigDecimal;
import java.util.Map;

/** One rule of a decision about money, read as what it means: shares in basis points, amounts in cents, all whole numbers. */
public record Row(Map<String, Object> outputs) {

    public String text(String column) {
        return String.valueOf(needed(column));
    }

    public boolean yes(String column) {
        return (Boolean) needed(column);
    }

    public int whole(String column) {
        return new BigDecimal(needed(column).toString()).intValueExact();
    }

    public Share share(String column) {
        return new Share(whole(column));
    }

    public Euro euro(String column) {
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
