package eu.xport.journey;

import eu.xport.calendar.Length;
import eu.xport.calendar.PrintedDate;
import eu.xport.calendar.Reason;
import eu.xport.engine.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** By when the company was promised what, and why that date. */
@Component
class PromisedFacts implements CaseFacts {

    private final DueReasons why;
    private final Texts texts;

    PromisedFacts(DueReasons why, Texts texts) {
        this.why = why;
        this.texts = texts;
    }

    @Override
    public Map<String, Object> of(Journey journey, Locale language) {
        var facts = new HashMap<String, Object>();
        facts.put("submittedOn", PrintedDate.inFull(journey.submittedAt(), language));
        Optional.ofNullable(journey.promises().get(Journey.FIRST_CONTACT)).ifPresent(promise -> {
            facts.put(Journey.FIRST_CONTACT, PrintedDate.inFull(promise.due(), language));
            Optional.ofNullable(promise.length())
                    .ifPresent(length -> facts.put("contactLength", told(length, language)));
            facts.put("contactLeftOut", leftOut(journey, promise, language));
        });
        Optional.ofNullable(journey.promises().get(Journey.ROADMAP))
                .ifPresent(promise -> facts.put(Journey.ROADMAP, PrintedDate.inFull(promise.due(), language)));
        return facts;
    }

    private String told(String length, Locale language) {
        var counted = Length.of(length);
        return texts.of(language, "length." + counted.unit(), counted.number());
    }

    /** The days that make the date a later one: {@code 14–15 Mar (weekend)}; empty where none does. */
    private String leftOut(Journey journey, Promise promise, Locale language) {
        return why.of(journey, promise).orElse(List.of()).stream()
                .map(reason -> told(reason, language))
                .collect(Collectors.joining(", "));
    }

    private String told(Reason reason, Locale language) {
        return texts.of(
                language,
                "letter.leftOut",
                PrintedDate.days(reason.days(), language),
                texts.of(language, reason.messageKey()));
    }
}
