package eu.xport.journey;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A call, a mail or a visit that somebody noted outside a task. */
@Component
class NotedContact implements CompanyContact {

    private static final Set<String> CONTACTS = Set.of("CALL", "MAIL", "VISIT");

    private final Notes notes;

    NotedContact(Notes notes) {
        this.notes = notes;
    }

    @Override
    public Optional<Instant> lastWith(JourneyNumber journey) {
        return notes.of(journey).stream()
                .filter(note -> CONTACTS.contains(note.kind()))
                .map(Note::writtenAt)
                .findFirst();
    }
}
