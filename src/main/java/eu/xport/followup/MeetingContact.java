package eu.xport.followup;

import eu.xport.journey.CompanyContact;
import eu.xport.journey.JourneyNumber;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The last meeting that was held. */
@Component
class MeetingContact implements CompanyContact {

    private final Meetings meetings;

    MeetingContact(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public Optional<Instant> lastWith(JourneyNumber journey) {
        return meetings.findByJourneyOrderByIdAsc(journey.text()).stream()
                .filter(Meeting::isHeld)
                .map(Meeting::heldAt)
                .max(Comparator.naturalOrder());
    }
}
