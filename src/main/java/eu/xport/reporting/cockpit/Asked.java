package eu.xport.reporting.cockpit;

import eu.xport.engine.Texts;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Reads what an address asks for; what makes no sense is told in a sentence, and nothing is shown instead. */
class Asked {

    static final int LAST_PAGE = 2000;
    private static final int LONGEST = 40;

    private final Texts texts;
    private final List<String> faults = new ArrayList<>();

    Asked(Texts texts) {
        this.texts = texts;
    }

    List<String> faults() {
        return List.copyOf(faults);
    }

    boolean makesSense() {
        return faults.isEmpty();
    }

    /** Empty for all of them. */
    String oneOf(String field, String value, Collection<String> allowed) {
        var asked = value.strip();
        if (asked.isEmpty() || allowed.contains(asked)) {
            return asked;
        }
        refuse("choice", shortened(asked), texts.reader("cockpit.field." + field), String.join(", ", allowed));
        return "";
    }

    /** Counted from 1. */
    int page(String value) {
        var asked = value.strip();
        if (asked.isEmpty()) {
            return 1;
        }
        if (asked.matches("[0-9]{1,6}")) {
            var page = Integer.parseInt(asked);
            if (page >= 1 && page <= LAST_PAGE) {
                return page;
            }
        }
        refuse("page", shortened(asked), String.valueOf(LAST_PAGE));
        return 1;
    }

    LocalDate day(String field, String value, LocalDate otherwise) {
        var asked = value.strip();
        if (asked.isEmpty()) {
            return otherwise;
        }
        try {
            var day = LocalDate.parse(asked);
            if (day.getYear() >= 2000 && day.getYear() < 2200) {
                return day;
            }
        } catch (DateTimeException unreadable) {
            // Told below, as a day out of reach is.
        }
        refuse("day", shortened(asked), texts.reader("cockpit.field." + field));
        return otherwise;
    }

    void refuse(String reason, Object... details) {
        faults.add(texts.reader("cockpit.fault." + reason, details));
    }

    private static String shortened(String value) {
        return value.length() <= LONGEST ? value : value.substring(0, LONGEST) + "…";
    }
}
