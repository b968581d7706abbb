package eu.xport.portal;

import eu.xport.calendar.PrintedDate;
import eu.xport.calendar.Reason;
import eu.xport.engine.Texts;
import eu.xport.journey.DueReasons;
import eu.xport.journey.Journey;
import eu.xport.journey.Promise;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Why a promise is due on its day, as a company reads it. */
@Component
public class PromiseWords {

    private final DueReasons why;
    private final Texts texts;

    PromiseWords(DueReasons why, Texts texts) {
        this.why = why;
        this.texts = texts;
    }

    /** The days that make it later, each with its reason; empty where none does. */
    public List<String> leftOut(Journey journey, Promise promise, Locale language) {
        return why.of(journey, promise).stream()
                .flatMap(List::stream)
                .map(reason -> reason(reason, language))
                .toList();
    }

    private String reason(Reason reason, Locale language) {
        return texts.of(
                language,
                "portal.why.reason",
                PrintedDate.days(reason.days(), language),
                texts.of(language, reason.messageKey()));
    }
}
