package eu.xport.reporting.figures;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;

/** Numbers as people of a language read them. */
class Numbers {

    private final NumberFormat whole;
    private final NumberFormat percent;
    private final NumberFormat tenths;

    Numbers(Locale language) {
        whole = NumberFormat.getIntegerInstance(language);
        percent = NumberFormat.getPercentInstance(language);
        tenths = NumberFormat.getNumberInstance(language);
        tenths.setMinimumFractionDigits(1);
        tenths.setMaximumFractionDigits(1);
    }

    Cell count(Number number) {
        return new Cell(whole.format(number), number);
    }

    /** Nothing where nothing was counted. */
    Cell days(Optional<Integer> days) {
        return days.map(this::count).orElse(Cell.of("–"));
    }

    Cell share(long part, long all) {
        if (all == 0) {
            return Cell.of("–");
        }
        var share = (double) part / all;
        return new Cell(percent.format(share), share);
    }

    Cell meanToTenths(long sum, long count) {
        if (count == 0) {
            return Cell.of("–");
        }
        var mean = Math.round(10.0 * sum / count) / 10.0;
        return new Cell(tenths.format(mean), mean);
    }

    Cell mean(long sum, long count) {
        return count == 0 ? Cell.of("–") : count(Math.round((double) sum / count));
    }
}
