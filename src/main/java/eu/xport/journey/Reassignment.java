package eu.xport.journey;

import eu.xport.engine.Processes;
import eu.xport.engine.Submission;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** A case goes to another expert, with every open task that the former one had. */
@Component
public class Reassignment {

    private final Journeys journeys;
    private final Notes notes;
    private final Breaches breaches;
    private final Processes processes;
    private final Clock clock;

    Reassignment(Journeys journeys, Notes notes, Breaches breaches, Processes processes, Clock clock) {
        this.journeys = journeys;
        this.notes = notes;
        this.breaches = breaches;
        this.processes = processes;
        this.clock = clock;
    }

    /**
     * A manager answers an escalation: names the cause of the breach and says a word.
     *
     * @param promise the deadline that was missed, such as {@code contactDue}
     */
    public void decide(JourneyNumber number, String promise, Submission answer) {
        var cause = answer.fields().need("breachCause");
        breaches.save(
                new Breach(null, number.text(), promise, cause, answer.by().orElse(null), clock.instant()));
        answer.fields().text("managerNotes").ifPresent(text -> notes.write(number, answer.by(), promise, text));
    }

    public void entrust(JourneyNumber number, String expert, String partner) {
        var journey = journeys.of(number);
        var former = journey.expert();
        journey.entrustTo(expert, partner, clock.instant());
        journeys.save(journey);
        processes.know(number.text(), "partner", partner);
        former.filter(one -> !one.equals(expert))
                .ifPresent(one -> processes.handOver(number.text(), one, expert, partner));
    }
}
