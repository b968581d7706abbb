package eu.xport.notification;

import eu.xport.access.LinkAsked;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A company that has lost the way to its pages is written how it gets there. */
@Component
class TellOfLink {

    private final CaseLetters letters;
    private final Outbox outbox;

    TellOfLink(CaseLetters letters, Outbox outbox) {
        this.letters = letters;
        this.outbox = outbox;
    }

    @EventListener
    void on(LinkAsked asked) {
        letters
                .write(
                        asked.journey(),
                        CompanyLink.LINK,
                        Letter.COMPANY,
                        Letter.AT_ONCE,
                        "The company has asked for a link to its pages.",
                        asked.cause())
                .stream()
                .map(outbox::put)
                .forEach(letter -> letters.tell(letter, Optional.empty(), Map.of()));
    }
}
