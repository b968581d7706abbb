package eu.xport.journey;

import eu.xport.engine.Cards;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The cards of a case say whose it is: entrusted to somebody else, its open tasks say so. */
@Component
class RenewCards {

    private final Cards cards;

    RenewCards(Cards cards) {
        this.cards = cards;
    }

    @EventListener
    void on(CaseEntrusted entrusted) {
        if (entrusted.former().isPresent()) {
            cards.renew(entrusted.journey().text());
        }
    }
}
