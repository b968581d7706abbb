package eu.xport.engine;

import java.math.BigDecimal;
import java.util.Optional;

/** A number as computers write it, of a size that anybody counts: others cost time to read, and databases refuse them. */
public final class PlainNumber {

    private static final int LONGEST = 40;
    private static final int MOST_DIGITS = 18;

    /** Digits of other scripts look like others of ours. */
    private static final int FIRST_FOREIGN = 128;

    private PlainNumber() {}

    /** Empty for what is none. */
    public static Optional<BigDecimal> of(String text) {
        if (text.length() > LONGEST || !text.chars().allMatch(sign -> sign < FIRST_FOREIGN)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BigDecimal(text.strip()))
                    .filter(number -> number.precision() <= MOST_DIGITS && Math.abs(number.scale()) <= MOST_DIGITS);
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }
}
