package eu.xport.meeting;

import eu.xport.journey.AppointmentKind;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

/** All that companies ever wanted changed about their meetings. */
interface MeetingChanges extends ListCrudRepository<MeetingChange, Long> {

    List<MeetingChange> findByJourneyOrderByAskedAtDescIdDesc(String journey);

    /** What nobody has answered yet: at most one of a kind. */
    List<MeetingChange> findByJourneyAndAnswerIsNullOrderByIdAsc(String journey);

    default Optional<MeetingChange> open(String journey, AppointmentKind kind) {
        return findByJourneyAndAnswerIsNullOrderByIdAsc(journey).stream()
                .filter(change -> change.kind() == kind)
                .findFirst();
    }
}
