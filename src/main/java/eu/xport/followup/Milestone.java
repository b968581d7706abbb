package eu.xport.followup;

import eu.xport.engine.Texts;
import java.util.Locale;

/**
 * When results are declared.
 *
 * @param code {@code M6} for the review that asks the questions again after six months, or {@code CLOSE}
 */
public record Milestone(String code) {

    static final Milestone CLOSE = new Milestone("CLOSE");

    private static final String MONTHS = "M";

    static Milestone after(int months) {
        return new Milestone(MONTHS + months);
    }

    /** {@code after 6 months}, {@code at the closing review} */
    public String told(Texts texts, Locale language) {
        return equals(CLOSE)
                ? texts.of(language, "milestone.CLOSE")
                : texts.of(language, "milestone.months", Integer.valueOf(code.substring(MONTHS.length())));
    }
}
