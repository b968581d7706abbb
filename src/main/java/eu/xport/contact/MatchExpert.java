package eu.xport.contact;

import eu.xport.engine.People.Person;
import eu.xport.journey.JourneyNumber;
import eu.xport.journey.Journeys;
import eu.xport.organisation.Experts;
import eu.xport.organisation.Presence;
import java.text.Collator;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * The rules have named the partner; among its experts the one with the least open cases takes the company, then the one
 * longest without a new case, then by name (section 7b of the domain). Where nobody of the partner is present, the managers
 * do.
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
        journey.entrustTo(leastLoaded(candidates(partner)), partner, clock.instant());
        journeys.save(journey);
    }

    private List<Person> candidates(String partner) {
        var present = presence.of(partner).stream()
                .map(expert -> new Person(expert.id(), expert.name()))
                .toList();
        return present.isEmpty() ? experts.managers() : present;
    }

    private String leastLoaded(List<Person> candidates) {
        var loads = journeys.loads().stream().collect(Collectors.toMap(Journeys.Load::expert, Function.identity()));
        return candidates.stream().min(byLoad(loads)).map(Person::id).orElse(null);
    }

    private static Comparator<Person> byLoad(Map<String, Journeys.Load> loads) {
        return Comparator.<Person, Integer>comparing(person -> openCases(loads.get(person.id())))
                .thenComparing(
                        person -> lastCase(loads.get(person.id())), Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(Person::name, Collator.getInstance(Locale.FRENCH))
                .thenComparing(Person::id);
    }

    private static int openCases(Journeys.Load load) {
        return load == null ? 0 : load.openCases();
    }

    private static Instant lastCase(Journeys.Load load) {
        return load == null ? null : load.lastEntrustedAt();
    }
}
