package eu.xport.reporting.figures;

import java.util.Locale;

/** By what cases can be told apart: a column of the view {@code figure_case}, and the kind under which messages name its codes. */
enum Dimension {
    PARTNER("partner", "partner"),
    SECTOR("sector", "sector"),
    AREA("strategy_area", "strategyArea"),
    DEPARTMENT("department", "department"),
    PROFILE("profile", "profile");

    private final String column;
    private final String words;

    Dimension(String column, String words) {
        this.column = column;
        this.words = words;
    }

    String column() {
        return column;
    }

    String words() {
        return words;
    }

    /** How the address of the page calls it. */
    String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }
}
