package eu.xport.contact;

import eu.xport.engine.People.Person;
import eu.xport.journey.JourneyNumber;
import eu.xport.journey.Journeys;
import eu.xport.journey.Workload;
import eu.xport.organisation.Experts;
import eu.xport.organisation.Presence;
import java.time.Clock;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * The rules have named the partner; among its experts the one with the least to carry takes the company. Where nobody of the
 * partner is present, the managers do.
 */
@Component
class MatchExpert implements JavaDelegate {

    private final Experts experts;
    private final Presence presence;
    private final Journeys journeys;
    private final Clock clock;

    MatchExpert(Experts experts, Presence presence, Journeys journeys, Clock clock) {
        this.experts = experts;
        this.presence = presence;
        this.journeys = journeys;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution process) {
        var partner = (String) process.getVariable("partner");
        var journey = journeys.of(JourneyNumber.of(process.getProcessBusinessKey()));
        journey.classify((String) process.getVariable("sector"), (String) process.getVariable("strategyArea"));
        journey.entrustTo(
                Workload.of(journeys.loads())
                        .next(candidates(partner))
                        .map(Person::id)
                        .orElse(null),
                partner,
                clock.instant());
        journeys.save(journey);
    }

    private List<Person> candidates(String partner) {
        var present = presence.of(partner).stream()
                .map(expert -> new Person(expert.id(), expert.name()))
                .toList();
        return present.isEmpty() ? experts.managers() : present;
    }
}
