package eu.xport.meeting;

import eu.xport.journey.AppointmentKind;
import eu.xport.journey.ChangeablePlan;
import eu.xport.journey.JourneyNumber;
import eu.xport.journey.MeetingPlan;
import eu.xport.journey.PlannedMeeting;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the rooms have agreed with companies. */
@Component
class AgreedMeetings {

    private final List<MeetingPlan> rooms;

    AgreedMeetings(List<MeetingPlan> rooms) {
        this.rooms = rooms;
    }

    List<PlannedMeeting> of(JourneyNumber journey) {
        return rooms.stream().flatMap(room -> room.of(journey).stream()).toList();
    }

    /** Empty for what is changed in another way. */
    Optional<ChangeablePlan> changeable(AppointmentKind kind) {
        return rooms.stream()
                .filter(ChangeablePlan.class::isInstance)
                .map(ChangeablePlan.class::cast)
                .filter(plan -> plan.kind() == kind)
                .findFirst();
    }
}
