package eu.xport.engine;

import eu.xport.calendar.Length;
import eu.xport.calendar.PrintedDate;
import eu.xport.calendar.Reason;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How a date came about, in words: so many days after a day, and which days were left out. */
@Component
public class DueWords {

    private final Texts texts;

    DueWords(Texts texts) {
        this.texts = texts;
    }

    public String length(Length length, Locale language) {
        return texts.of(language, "length." + length.unit(), length.number());
    }

    public String counted(Length length, Instant from, List<Reason> reasons, Locale language) {
        var counted =
                texts.of(language, "staff.countedFrom", length(length, language), PrintedDate.day(from, language));
        return reasons.isEmpty()
                ? counted
                : texts.of(
                        language,
                        "staff.laterBecause",
                        counted,
                        reasons.stream().map(reason -> reason(reason, language)).collect(Collectors.joining(", ")));
    }

    private String reason(Reason reason, Locale language) {
        return texts.of(language, reason.messageKey()) + " (" + PrintedDate.days(reason.days(), language) + ")";
    }
}
