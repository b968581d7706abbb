package eu.xport.contact;

import eu.xport.journey.CompanyContact;
import eu.xport.journey.JourneyNumber;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The last call in which somebody was reached. */
@Component
class CallContact implements CompanyContact {

    private final Attempts attempts;

    CallContact(Attempts attempts) {
        this.attempts = attempts;
    }

    @Override
    public Optional<Instant> lastWith(JourneyNumber journey) {
        return attempts.findByJourneyOrderByCalledAtAsc(journey.text()).stream()
                .filter(attempt -> attempt.outcome().isConversation())
                .map(Attempt::calledAt)
                .max(Comparator.naturalOrder());
    }
}
