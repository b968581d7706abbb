package eu.xport.journey;

import eu.xport.engine.HandOver;
import eu.xport.engine.Submission;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A case goes to another expert, with every open task that is the expert's work. */
@Component
public class Reassignment {

    private final Journeys journeys;
    private final Notes notes;
    private final Breaches breaches;
    private final HandOver tasks;
    private final Clock clock;

    Reassignment(Journeys journeys, Notes notes, Breaches breaches, HandOver tasks, Clock clock) {
        this.journeys = journeys;
        this.notes = notes;
        this.breaches = breaches;
        this.tasks = tasks;
        this.clock = clock;
    }

    /**
     * A manager answers an escalation: names the cause of the delay and says a word. It is a breach unless the promise was
     * kept, and only a later call agreed with the company is late.
     *
     * @param promise the deadline that was missed, such as {@code contactDue}
     */
    public void decide(JourneyNumber number, String promise, Submission answer) {
        var cause = answer.fields().need("breachCause");
        if (isBroken(number, promise)) {
            breaches.save(
                    new Breach(null, number.text(), promise, cause, answer.by().orElse(null), clock.instant()));
        }
        answer.fields().text("managerNotes").ifPresent(text -> notes.write(number, answer.by(), promise, text));
    }

    private boolean isBroken(JourneyNumber number, String promise) {
        var journey = journeys.of(number);
        return Optional.ofNullable(journey.promises().get(promise))
                .map(given -> journey.verdict(given, clock.instant()) != Verdict.KEPT)
                .orElse(true);
    }

    /** The deliveries of actions stay with the partners who deliver. */
    public void entrust(JourneyNumber number, String expert, String partner) {
        var journey = journeys.of(number);
        var former = journey.expert();
        journey.entrustTo(expert, partner, clock.instant());
        move(journey, partner, former);
    }

    /** The same for one case of a portfolio. */
    public void handOver(Journey journey, String expert, String partner) {
        var former = journey.expert();
        journey.handOverTo(expert, partner, clock.instant());
        move(journey, partner, former);
    }

    private void move(Journey journey, String partner, Optional<String> former) {
        journeys.save(journey);
        journeys.beginsAnew(journey.number().text());
        tasks.to(partner, "partner", journey.number().text(), former);
    }
}
