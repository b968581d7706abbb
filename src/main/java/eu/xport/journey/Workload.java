package eu.xport.journey;

import eu.xport.engine.People.Person;
import java.text.Collator;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Whose turn it is: the one with the least open cases, then the one longest without a new case, then by name (section 7b of
 * the domain).
 */
public final class Workload {

    private final Map<String, Journeys.Load> loads = new HashMap<>();

    private Workload(List<Journeys.Load> loads) {
        loads.forEach(load -> this.loads.put(load.expert(), load));
    }

    public static Workload of(List<Journeys.Load> loads) {
        return new Workload(loads);
    }

    public Optional<Person> next(Collection<Person> candidates) {
        return candidates.stream().min(byLoad());
    }

    /** Somebody gets one more case; counts for whose turn comes then. */
    public void take(String expert, Instant at) {
        loads.put(expert, new Journeys.Load(expert, openCases(expert) + 1, at));
    }

    private Comparator<Person> byLoad() {
        return Comparator.<Person, Integer>comparing(person -> openCases(person.id()))
                .thenComparing(person -> lastCase(person.id()), Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(Person::name, Collator.getInstance(Locale.FRENCH))
                .thenComparing(Person::id);
    }

    private int openCases(String expert) {
        return loads.containsKey(expert) ? loads.get(expert).openCases() : 0;
    }

    private Instant lastCase(String expert) {
        return loads.containsKey(expert) ? loads.get(expert).lastEntrustedAt() : null;
    }
}
