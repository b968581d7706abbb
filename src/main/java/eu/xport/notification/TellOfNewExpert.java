package eu.xport.notification;

import eu.xport.engine.Processes;
import eu.xport.journey.CaseEntrusted;
import eu.xport.journey.JourneyNumber;
import eu.xport.journey.Journeys;
import eu.xport.journey.WorkersChanged;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Somebody else looks after a company, for good or in another's place: a process tells whoever has to know. */
@Component
class TellOfNewExpert {

    private final Processes processes;
    private final Journeys journeys;
    private final CalendarEntries entries;
    private final Hosts hosts;
    private final Letters letters;
    private final Clock clock;

    TellOfNewExpert(
            Processes processes,
            Journeys journeys,
            CalendarEntries entries,
            Hosts hosts,
            Letters letters,
            Clock clock) {
        this.processes = processes;
        this.journeys = journeys;
        this.entries = entries;
        this.hosts = hosts;
        this.letters = letters;
        this.clock = clock;
    }

    /** A new case is announced by its own process. */
    @EventListener
    void on(CaseEntrusted entrusted) {
        if (entrusted.former().isPresent()) {
            tell(
                    entrusted.journey(),
                    Map.of(
                            SeeWhatWasTold.NEW_EXPERT,
                            entrusted.expert(),
                            SeeWhatWasTold.LAST_LETTER,
                            letters.last(entrusted.journey().text()),
                            "oneOfMany",
                            entrusted.oneOfMany()));
        }
    }

    /** Who was invited is away on that day, or back. */
    @EventListener
    void on(WorkersChanged changed) {
        entries.ahead(clock.instant(), changed.expert(), casesOf(changed.expert())).stream()
                .filter(meeting -> hosts.areOthers(JourneyNumber.of(meeting.journey()), meeting))
                .filter(meeting -> entries.goesToOthers(meeting.id(), meeting.sequence()))
                .forEach(meeting -> tell(JourneyNumber.of(meeting.journey()), Map.of()));
    }

    /** One that is none stands for none: a list in a question may not be empty. */
    private List<String> casesOf(String expert) {
        var cases = journeys.openNumbersOf(expert);
        return cases.isEmpty() ? List.of("") : cases;
    }

    private void tell(JourneyNumber journey, Map<String, Object> change) {
        var known = new HashMap<>(change);
        known.put("companyName", journeys.of(journey).companyName());
        processes.start("ExpertChanged", journey.text(), known);
    }
}
