package eu.xport.journey;

import java.util.List;

/** A room that agrees with companies when to meet. */
public interface MeetingPlan {

    /** All meetings of the case that the room knows, in the order in which they were agreed. */
    List<PlannedMeeting> of(JourneyNumber journey);
}
