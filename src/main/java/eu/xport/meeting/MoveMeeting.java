package eu.xport.meeting;

import eu.xport.journey.JourneyNumber;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Company and expert meet at another time: the task that waits for the meeting follows, and the calendars do. */
@Component
class MoveMeeting implements JavaDelegate {

    private final MeetingChanges changes;
    private final AgreedMeetings plans;

    MoveMeeting(MeetingChanges changes, AgreedMeetings plans) {
        this.changes = changes;
        this.plans = plans;
    }

    @Override
    public void execute(DelegateExecution process) {
        var change = changes.findById((Long) process.getVariable("changeId")).orElseThrow();
        plans.changeable(change.kind())
                .orElseThrow()
                .moveTo(
                        JourneyNumber.of(change.journey()),
                        change.agreedAt(),
                        Optional.ofNullable(change.place()),
                        Optional.ofNullable(change.answeredBy()));
    }
}
