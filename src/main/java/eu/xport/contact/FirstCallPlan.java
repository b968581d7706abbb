package eu.xport.contact;

import eu.xport.journey.AppointmentKind;
import eu.xport.journey.JourneyNumber;
import eu.xport.journey.MeetingPlan;
import eu.xport.journey.PlannedMeeting;
import eu.xport.journey.PlannedMeeting.State;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The conversations before the first appointment, and the call that the company has booked. */
@Component
@Order(10)
class FirstCallPlan implements MeetingPlan {

    private final Attempts attempts;
    private final BookedCalls calls;
    private final Clock clock;

    FirstCallPlan(Attempts attempts, BookedCalls calls, Clock clock) {
        this.attempts = attempts;
        this.calls = calls;
        this.clock = clock;
    }

    @Override
    public List<PlannedMeeting> of(JourneyNumber journey) {
        var held = attempts.findByJourneyOrderByCalledAtAsc(journey.text()).stream()
                .filter(Attempt::isConversation)
                .map(attempt -> call(attempt.calledAt(), State.HELD));
        var booked = calls.findById(journey.text())
                .filter(call -> call.isAheadOf(clock.instant()))
                .map(call -> call(call.startsAt(), State.AGREED));
        return Stream.concat(held, booked.stream()).toList();
    }

    private static PlannedMeeting call(Instant at, State state) {
        return new PlannedMeeting(AppointmentKind.FIRST_CALL, false, at, Optional.empty(), state);
    }
}
