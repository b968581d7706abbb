package eu.xport.notification;

import eu.xport.journey.Journey;
import eu.xport.journey.JourneyNumber;
import eu.xport.journey.Journeys;
import java.time.Clock;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Somebody else looks after the company: what it was told before decides what it is to be told now. What has changed again
 * by now is told with that change.
 */
@Component
class SeeWhatWasTold implements JavaDelegate {

    static final String NEW_EXPERT = "newExpert";

    private final Journeys journeys;
    private final CalendarEntries entries;
    private final Hosts hosts;
    private final Clock clock;

    SeeWhatWasTold(Journeys journeys, CalendarEntries entries, Hosts hosts, Clock clock) {
        this.journeys = journeys;
        this.entries = entries;
        this.hosts = hosts;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution process) {
        var journey = journeys.of(JourneyNumber.of(process.getProcessBusinessKey()));
        var expert = Optional.ofNullable((String) process.getVariable(NEW_EXPERT));
        process.setVariable("toTell", (journey.isOpen() ? toTell(journey, expert) : ToTell.NOTHING).name());
    }

    /** @param expert the new one; empty while somebody works in the place of an expert who keeps the case */
    private ToTell toTell(Journey journey, Optional<String> expert) {
        var meeting = entries.ahead(journey.number().text(), clock.instant());
        if (expert.isEmpty()) {
            return meeting.filter(entry -> hosts.areOthers(journey.number(), entry))
                    .map(entry -> ToTell.MEETING)
                    .orElse(ToTell.NOTHING);
        }
        if (!expert.equals(journey.expert())) {
            return ToTell.NOTHING;
        }
        return meeting.isPresent() ? ToTell.MEETING : ToTell.NAME;
    }

    private enum ToTell {
        MEETING,
        NAME,
        NOTHING
    }
}
