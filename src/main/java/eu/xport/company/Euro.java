package eu.xport.company;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;

/** An amount of money, to the cent. */
public record Euro(BigDecimal amount) implements Comparable<Euro> {

    public static final Euro NOTHING = new Euro(BigDecimal.ZERO);

    private static final int CENTS = 2;

    public Euro {
        amount = amount.setScale(CENTS, RoundingMode.HALF_UP);
    }

    public static Euro ofCents(long cents) {
        return new Euro(BigDecimal.valueOf(cents, CENTS));
    }

    public Euro plus(Euro other) {
        return new Euro(amount.add(other.amount));
    }

    public Euro minus(Euro other) {
        return new Euro(amount.subtract(other.amount));
    }

    /** One of so many equal parts, to the cent, half a cent up. */
    public Euro dividedBy(int parts) {
        return new Euro(amount.divide(BigDecimal.valueOf(parts), CENTS, RoundingMode.HALF_UP));
    }

    public Euro orLess(Euro most) {
        return compareTo(most) <= 0 ? this : most;
    }

    public Euro orMore(Euro least) {
        return compareTo(least) >= 0 ? this : least;
    }

    /** Nothing instead of less than nothing. */
    public Euro orNothing() {
        return orMore(NOTHING);
    }

    public boolean isNothing() {
        return amount.signum() == 0;
    }

    public boolean isNegative() {
        return amount.signum() < 0;
    }

    /** As people write it: 1,200.50 €, 1 200,50 €. */
    public String text(Locale language) {
        var format = NumberFormat.getNumberInstance(language);
        format.setMinimumFractionDigits(CENTS);
        return format.format(amount) + "\u00a0€";
    }

    @Override
    public int compareTo(Euro other) {
        return amount.compareTo(other.amount);
    }
}
