package eu.xport.notification;

import eu.xport.engine.Cards;
import eu.xport.engine.FormTaken;
import eu.xport.journey.JourneyNumber;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever did a task may have spoken with the company: the other tasks of the case need not say to call it any more. */
@Component
class Spoken {

    private final Letters letters;
    private final Cards cards;

    Spoken(Letters letters, Cards cards) {
        this.letters = letters;
        this.cards = cards;
    }

    @EventListener
    void on(FormTaken taken) {
        JourneyNumber.in(taken.businessKey())
                .map(JourneyNumber::text)
                .filter(this::hasMissedALetter)
                .ifPresent(cards::renew);
    }

    private boolean hasMissedALetter(String journey) {
        return letters.existsByJourneyAndReaderAndFaultNotNull(journey, Letter.COMPANY)
                || letters.existsByJourneyAndReaderAndWithheld(journey, Letter.COMPANY, Withheld.TOO_MANY);
    }
}
