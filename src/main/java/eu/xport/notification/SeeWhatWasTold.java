package eu.xport.notification;

import eu.xport.journey.Journey;
import eu.xport.journey.JourneyNumber;
import eu.xport.journey.Journeys;
import java.time.Clock;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Somebody else looks after the company: what it was told before decides what it is to be told now. */
@Component
class SeeWhatWasTold implements JavaDelegate {

    static final String NEW_EXPERT = "newExpert";

    private final Journeys journeys;
    private final CalendarEntries entries;
    private final Clock clock;

    SeeWhatWasTold(Journeys journeys, CalendarEntries entries, Clock clock) {
        this.journeys = journeys;
        this.entries = entries;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution process) {
        var journey = journeys.of(JourneyNumber.of(process.getProcessBusinessKey()));
        process.setVariable(
                "toTell",
                stands(journey, (String) process.getVariable(NEW_EXPERT))
                        ? toTell(journey).name()
                        : ToTell.NOTHING.name());
    }

    private static boolean stands(Journey journey, String newExpert) {
        return journey.isOpen() && journey.expert().equals(Optional.of(newExpert));
    }

    private ToTell toTell(Journey journey) {
        return entries.ahead(journey.number().text(), clock.instant()).isPresent() ? ToTell.MEETING : ToTell.NAME;
    }

    private enum ToTell {
        MEETING,
        NAME,
        NOTHING
    }
}
