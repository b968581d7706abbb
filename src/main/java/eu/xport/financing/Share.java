package eu.xport.financing;

import eu.xport.company.Euro;
import java.math.BigDecimal;

/**
 * A part of a whole.
 *
 * @param basisPoints from 0 to 10,000, which is the whole: decisions count in whole numbers, for theirs are inexact otherwise
 */
public record Share(int basisPoints) implements Comparable<Share> {

    private static final int DECIMALS = 4;
    private static final int WHOLE = 10_000;

    /** In basis points. */
    public static final int ONE_PERCENT = 100;

    public Share {
        if (basisPoints < 0 || basisPoints > WHOLE) {
            throw new IllegalArgumentException(
                    "a share has 0 to 10,000 basis points, but this one would have " + basisPoints);
        }
    }

    /** To the cent, half a cent up. */
    public Euro of(Euro whole) {
        return new Euro(whole.amount().multiply(factor()));
    }

    /** For people: 65, 12.5. */
    public BigDecimal percent() {
        return factor().movePointRight(2).stripTrailingZeros();
    }

    @Override
    public int compareTo(Share other) {
        return Integer.compare(basisPoints, other.basisPoints);
    }

    private BigDecimal factor() {
        return BigDecimal.valueOf(basisPoints, DECIMALS);
    }
}
