package eu.xport.notification;

import eu.xport.engine.Cards;
import eu.xport.engine.StepGivenUp;
import eu.xport.engine.Texts;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the staff which letter did not leave, about which case, why, and what to do now. */
@Component
class Faults {

    private static final int LONGEST = 400;

    private final Letters letters;
    private final Readers readers;
    private final Cards cards;
    private final Texts texts;
    private final Clock clock;

    Faults(Letters letters, Readers readers, Cards cards, Texts texts, Clock clock) {
        this.letters = letters;
        this.readers = readers;
        this.cards = cards;
        this.texts = texts;
        this.clock = clock;
    }

    String tell(Letter letter, Unsent unsent) {
        var code = unsent.detail().isEmpty() ? "" : " (" + unsent.detail() + ")";
        var why = texts.staff("mail.why." + unsent.why()) + code;
        var then = unsent.why().isOfAddress() ? "address" : "server";
        if (letter.isToCompany() && letter.journey() == null) {
            return texts.staff("mail.unsent.visitor", letter.kind(), why);
        }
        if (letter.isToCompany()) {
            return texts.staff(
                    "mail.unsent.company", letter.kind(), letter.journey(), why, texts.staff("mail.call." + then));
        }
        return texts.staff(
                letter.journey() == null ? "mail.unsent.digest" : "mail.unsent.staff",
                letter.kind(),
                readers.missing(letter),
                why,
                texts.staff("mail.tell." + then),
                letter.journey());
    }

    /** The last attempt is over: whoever works on the case sees it on the task. */
    @EventListener
    void on(StepGivenUp step) {
        if (step.known().get("letterId") instanceof Long id) {
            var message = step.message() == null ? step.process() : step.message();
            letters.failed(id, message.substring(0, Math.min(LONGEST, message.length())), clock.instant());
            letters.findById(id)
                    .filter(Letter::isToCompany)
                    .map(Letter::journey)
                    .ifPresent(cards::renew);
        }
    }
}
