package eu.xport.notification;

import eu.xport.journey.Journey;
import eu.xport.journey.JourneyNumber;
import eu.xport.journey.Journeys;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
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

    /** What had been written of the case when it changed hands. */
    static final String LAST_LETTER = "lastLetter";

    private static final Set<String> TELLING = Set.of("MEETING_ENTRUSTED", "EXPERT_CHANGED");

    private final Journeys journeys;
    private final CalendarEntries entries;
    private final Hosts hosts;
    private final Letters letters;
    private final Clock clock;

    SeeWhatWasTold(Journeys journeys, CalendarEntries entries, Hosts hosts, Letters letters, Clock clock) {
        this.journeys = journeys;
        this.entries = entries;
        this.hosts = hosts;
        this.letters = letters;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution process) {
        var number = JourneyNumber.of(process.getProcessBusinessKey());
        // Before anything is read: what is written here is known to a change that waits for it.
        journeys.holdStill(number.text());
        entries.holdStill(number.text());
        var journey = journeys.of(number);
        process.setVariable("toTell", (journey.isOpen() ? toTell(journey, process) : ToTell.NOTHING).name());
        process.setVariable("caseIsElsewhere", isElsewhere(number, (String) process.getVariable(NEW_EXPERT)));
    }

    /** Whoever holds the meeting learns of the case by it; a new expert who does not, learns of it otherwise. */
    private boolean isElsewhere(JourneyNumber number, String newExpert) {
        var host = hosts.of(number, "MEETING_ENTRUSTED");
        return newExpert != null
                && !host.equals(Optional.of(newExpert))
                && !host.equals(hosts.of(number, "EXPERT_CHANGED"));
    }

    private ToTell toTell(Journey journey, DelegateExecution process) {
        var newExpert = (String) process.getVariable(NEW_EXPERT);
        return newExpert == null
                ? toTell(journey)
                : toTell(journey, newExpert, (Long) process.getVariable(LAST_LETTER));
    }

    /** While an expert keeps the case, only a meeting that somebody else holds is told of. */
    private ToTell toTell(Journey journey) {
        return entries.ahead(journey.number().text(), clock.instant())
                .filter(meeting -> hosts.areOthers(journey.number(), meeting))
                .map(meeting -> ToTell.MEETING)
                .orElse(ToTell.NOTHING);
    }

    private ToTell toTell(Journey journey, String newExpert, Long lastLetter) {
        if (!journey.expert().equals(Optional.of(newExpert))) {
            return ToTell.NOTHING;
        }
        return entries.ahead(journey.number().text(), clock.instant())
                .filter(meeting -> !hosts.areInvited(journey.number(), meeting))
                .map(meeting -> ToTell.MEETING)
                .orElseGet(() -> isTold(journey, lastLetter) ? ToTell.NOTHING : ToTell.NAME);
    }

    /** An absence that began with the change may have told of it already. */
    private boolean isTold(Journey journey, Long lastLetter) {
        return lastLetter != null
                && letters.findByJourneyAndIdGreaterThan(journey.number().text(), lastLetter).stream()
                        .filter(Letter::isToCompany)
                        .anyMatch(letter -> TELLING.contains(letter.kind()));
    }

    private enum ToTell {
        MEETING,
        NAME,
        NOTHING
    }
}
