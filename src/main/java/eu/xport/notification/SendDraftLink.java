package eu.xport.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.xport.calendar.PrintedDate;
import eu.xport.journey.AnswersKept;
import java.time.Clock;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever goes on later with the questions gets the link by mail. The letter knows it until it has left. */
@Component
class SendDraftLink {

    private final Outbox outbox;
    private final ObjectMapper json;
    private final Clock clock;

    SendDraftLink(Outbox outbox, ObjectMapper json, Clock clock) {
        this.outbox = outbox;
        this.json = json;
        this.clock = clock;
    }

    @EventListener
    void on(AnswersKept kept) {
        outbox.put(new Letter(
                null,
                Letter.ANSWERS_KEPT,
                null,
                Letter.COMPANY,
                null,
                Letter.AT_ONCE,
                kept.language().getLanguage(),
                "a visitor of the questions goes on later",
                kept.cause(),
                facts(kept),
                clock.instant(),
                null,
                null,
                null));
    }

    private String facts(AnswersKept kept) {
        try {
            return json.writeValueAsString(Map.of(
                    CompanyAddress.THEN,
                    kept.mail(),
                    "link",
                    kept.path(),
                    "until",
                    PrintedDate.inFull(kept.until(), kept.language())));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Texts are no JSON");
        }
    }
}
