package eu.xport.portal.directory;

import eu.xport.company.Euro;
import eu.xport.financing.insurance.InsuranceSimulator.Year;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is received and repaid each year as bars above and below a line. The table beside it says the same.
 *
 * @param line how far below the top it lies
 */
record MoneyChart(int width, int height, int line, List<Bar> bars) {

    private static final int HEIGHT = 140;
    private static final int LONGEST = 60;
    private static final int STEP = 48;

    /** @param up from the line for what is received; down for what is repaid, both in the picture's units */
    record Bar(int year, int left, int up, int down) {}

    static MoneyChart of(List<Year> years) {
        var most = years.stream()
                .flatMap(year -> Stream.of(year.received(), year.repaid()))
                .max(Comparator.naturalOrder())
                .orElse(Euro.NOTHING);
        return new MoneyChart(
                years.size() * STEP,
                HEIGHT,
                HEIGHT / 2,
                years.stream()
                        .map(year -> new Bar(
                                year.number(),
                                year.number() * STEP,
                                length(year.received(), most),
                                length(year.repaid(), most)))
                        .toList());
    }

    private static int length(Euro amount, Euro most) {
        return amount.isNothing()
                ? 0
                : Math.max(
                        1,
                        amount.amount()
                                .multiply(BigDecimal.valueOf(LONGEST))
                                .divide(most.amount(), 0, RoundingMode.HALF_UP)
                                .intValueExact());
    }
}
