package eu.xport.journey;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A call, a mail, a visit or a wish that somebody noted outside a task. */
@Component
class NotedContact implements CompanyContact {

    private final Notes notes;

    NotedContact(Notes notes) {
        this.notes = notes;
    }

    @Override
    public Optional<Instant> lastWith(JourneyNumber journey) {
        return notes.heardFrom(journey);
    }
}
