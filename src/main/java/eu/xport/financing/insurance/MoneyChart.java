package eu.xport.financing.insurance;

import eu.xport.company.Euro;
import eu.xport.financing.insurance.InsuranceSimulator.Year;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;

/** What is received and repaid each year as bars above and below a line. The table beside it says the same. */
public record MoneyChart(List<Year> years, Euro most) {

    private static final int HEIGHT = 140;
    private static final int LINE = HEIGHT / 2;
    private static final int LONGEST = 60;
    private static final int STEP = 48;
    private static final int BAR = 36;

    /** As the pages' light colours; a page's own style goes before them. */
    private static final String PICTURE =
            """
            <svg xmlns="http://www.w3.org/2000/svg" class="money" viewBox="0 0 %1$d %2$d" width="%1$d" height="%2$d" \
            font-family="sans-serif" font-size="15" role="img" aria-label="%3$s">\
            <line x1="0" x2="%1$d" y1="%4$d" y2="%4$d" stroke="#1f2a33"/>\
            <g class="received" fill="#0b4a6b">%5$s</g><g class="repaid" fill="#b5590a">%6$s</g>\
            <g text-anchor="middle" fill="#1f2a33">%7$s</g></svg>""";

    public static MoneyChart of(List<Year> years) {
        return new MoneyChart(
                years,
                years.stream()
                        .flatMap(year -> Stream.of(year.received(), year.repaid()))
                        .max(Comparator.naturalOrder())
                        .orElse(Euro.NOTHING));
    }

    /**
     * The drawing, for a page or as a picture of its own.
     *
     * @param told what it shows, for whoever does not see it
     */
    public String svg(String told) {
        return PICTURE.formatted(
                years.size() * STEP,
                HEIGHT,
                HtmlUtils.htmlEscape(told, "UTF-8"),
                LINE,
                each(year -> bar(year, LINE - length(year.received()), length(year.received()))),
                each(year -> bar(year, LINE, length(year.repaid()))),
                each(year -> "<text x=\"%d\" y=\"%d\">%d</text>"
                        .formatted(left(year) + BAR / 2, HEIGHT - 2, year.number())));
    }

    private String each(Function<Year, String> drawn) {
        return years.stream().map(drawn).collect(Collectors.joining());
    }

    private static String bar(Year year, int top, int height) {
        return height == 0
                ? ""
                : "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/>".formatted(left(year), top, BAR, height);
    }

    private static int left(Year year) {
        return year.number() * STEP + (STEP - BAR) / 2;
    }

    private int length(Euro amount) {
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
