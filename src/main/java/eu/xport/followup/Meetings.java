package eu.xport.followup;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** All meetings that were ever planned. */
interface Meetings extends ListCrudRepository<Meeting, Long> {

    List<Meeting> findByJourneyOrderByIdAsc(String journey);

    /** The one whose outcome nobody has noted yet: the last that was planned. */
    default Meeting next(String journey) {
        return findByJourneyOrderByIdAsc(journey).stream()
                .filter(meeting -> meeting.outcome() == null)
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new IllegalStateException("No meeting is planned for " + journey));
    }
}
