package eu.xport.followup;

import eu.xport.calendar.ParisTime;
import eu.xport.engine.AgreedDates;
import eu.xport.journey.AppointmentCalledOff;
import eu.xport.journey.AppointmentKind;
import eu.xport.journey.AppointmentSet;
import eu.xport.journey.ChangeablePlan;
import eu.xport.journey.JourneyNumber;
import eu.xport.journey.Journeys;
import eu.xport.journey.PlannedMeeting;
import eu.xport.journey.PlannedMeeting.State;
import eu.xport.roadmap.Roadmaps;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The meetings on the roadmap, as they were planned, held and moved. */
@Component
@Order(30)
class ReviewPlan implements ChangeablePlan {

    private static final String AT = "meetingAt";
    private static final String DUE = "meetingDue";

    /** The closing review ends the roadmap: it is not put off by a whole rhythm. */
    private static final int MOST_DAYS_LATER = 30;

    private final Meetings meetings;
    private final Roadmaps roadmaps;
    private final Journeys journeys;
    private final AgreedDates dates;
    private final ApplicationEventPublisher rooms;

    ReviewPlan(
            Meetings meetings,
            Roadmaps roadmaps,
            Journeys journeys,
            AgreedDates dates,
            ApplicationEventPublisher rooms) {
        this.meetings = meetings;
        this.roadmaps = roadmaps;
        this.journeys = journeys;
        this.dates = dates;
        this.rooms = rooms;
    }

    @Override
    public AppointmentKind kind() {
        return AppointmentKind.REVIEW_MEETING;
    }

    @Override
    public List<PlannedMeeting> of(JourneyNumber journey) {
        var open = journeys.of(journey).isOpen();
        return meetings.findByJourneyOrderByIdAsc(journey.text()).stream()
                .filter(meeting -> open || meeting.outcome() != null)
                .map(meeting -> new PlannedMeeting(
                        kind(), meeting.closing(), meeting.begins(), Optional.empty(), state(meeting)))
                .toList();
    }

    private State state(Meeting meeting) {
        if (meeting.outcome() == null) {
            return dates.isAwaited(meeting.journey(), DUE) ? State.AGREED : State.FORESEEN;
        }
        return switch (meeting.outcome()) {
            case HELD -> State.HELD;
            case NO_SHOW -> State.MISSED;
            case POSTPONED -> State.MOVED;
        };
    }

    /** A meeting stays before the one that would follow it, and within the roadmap. */
    @Override
    public LocalDate latestDay(JourneyNumber journey) {
        var next = meetings.next(journey.text());
        var plan = roadmaps.of(journey).inForce().orElseThrow();
        if (next.closing()) {
            return next.takesPlaceOn().plusDays(MOST_DAYS_LATER);
        }
        var following = next.plannedFor().plusMonths(plan.terms().reviewEveryMonths());
        return following.isAfter(plan.endsOn()) ? plan.endsOn() : following;
    }

    @Override
    public void moveTo(JourneyNumber journey, Instant startsAt, Optional<String> place, Optional<String> by) {
        var day = ParisTime.dayOf(startsAt);
        meetings.save(meetings.next(journey.text()).movedTo(startsAt));
        dates.move(
                journey.text(),
                Map.of(AT, Date.from(ParisTime.morningOf(day)), DUE, Date.from(ParisTime.closingHourOf(day))));
        rooms.publishEvent(new AppointmentSet(journey, kind(), startsAt, Optional.empty(), place));
    }

    @Override
    public void callOff(JourneyNumber journey) {
        dates.drop(journey.text(), DUE);
        rooms.publishEvent(new AppointmentCalledOff(journey, kind()));
    }
}
