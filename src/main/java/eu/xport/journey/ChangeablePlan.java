package eu.xport.journey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Meetings that the company may want at another time, or not at all. */
public interface ChangeablePlan extends MeetingPlan {

    AppointmentKind kind();

    /** The last day to which the company may want to put off the meeting that is agreed. */
    LocalDate latestDay(JourneyNumber journey);

    /**
     * The meeting that is agreed, or was called off, takes place at this time: the open task and the calendars follow.
     *
     * @param place empty for the same as before
     * @param by the user who agreed to it
     */
    void moveTo(JourneyNumber journey, Instant startsAt, Optional<String> place, Optional<String> by);

    /** The meeting does not take place; its task stays open until there is another time. */
    void callOff(JourneyNumber journey);
}
