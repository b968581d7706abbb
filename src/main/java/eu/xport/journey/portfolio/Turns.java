package eu.xport.journey.portfolio;

import eu.xport.engine.People.Person;
import eu.xport.journey.CaseExperts;
import eu.xport.journey.CaseExperts.Chosen;
import eu.xport.journey.Journey;
import eu.xport.journey.Workload;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Case by case, who gets it: one of those who were named, or else of the present colleagues of the case's partner. */
class Turns {

    private final Workload workload;
    private final String former;
    /** With the partner that each works for. */
    private final Map<Person, String> named;

    private final CaseExperts experts;
    private final Map<String, Map<Person, String>> colleagues = new HashMap<>();

    Turns(Workload workload, String former, Map<Person, String> named, CaseExperts experts) {
        this.workload = workload;
        this.former = former;
        this.named = named;
        this.experts = experts;
    }

    Chosen next(Journey journey, Instant at) {
        var candidates =
                named.isEmpty() ? colleagues.computeIfAbsent(journey.partner().orElseThrow(), this::colleagues) : named;
        var next = workload.next(candidates.keySet()).orElseThrow();
        workload.take(next.id(), at);
        return new Chosen(next.id(), candidates.get(next));
    }

    private Map<Person, String> colleagues(String partner) {
        return experts.present(partner).stream()
                .filter(colleague -> !colleague.id().equals(former))
                .collect(Collectors.toMap(Function.identity(), colleague -> partner));
    }
}
