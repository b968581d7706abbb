package eu.xport.organisation;

import eu.xport.engine.FormRefused;
import eu.xport.engine.Groups;
import eu.xport.engine.Option;
import eu.xport.engine.People;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who works here: an expert is a user in the group {@code experts} and in the group of a partner. */
@Component
public class Experts {

    private final People people;

    Experts(People people) {
        this.people = people;
    }

    /** The experts of a partner, by id. */
    public List<Expert> of(String partner) {
        var experts = people.in(Groups.EXPERTS).stream().map(People.Person::id).collect(Collectors.toSet());
        return people.in(partner).stream()
                .filter(person -> experts.contains(person.id()))
                .map(person -> new Expert(person.id(), person.name(), partner))
                .toList();
    }

    public List<Expert> all() {
        return Stream.of(Partner.values())
                .flatMap(partner -> of(partner.group()).stream())
                .toList();
    }

    /** All experts to choose from, with how many open cases each has. */
    public List<Option> choices(Map<String, Integer> openCases) {
        return all().stream()
                .map(expert -> new Option(
                        "%s, %s (%d)"
                                .formatted(
                                        expert.name(),
                                        Partner.titleOf(expert.partner()),
                                        openCases.getOrDefault(expert.id(), 0)),
                        expert.id()))
                .toList();
    }

    /** @throws FormRefused when the field names nobody who is an expert here */
    public Expert chosen(String field, String id) {
        return named(id).orElseThrow(() -> FormRefused.because(field, "expertUnknown"));
    }

    public Optional<Expert> named(String id) {
        return all().stream().filter(expert -> expert.id().equals(id)).findFirst();
    }

    public boolean isExpert(String id) {
        return people.groupsOf(id).contains(Groups.EXPERTS);
    }

    /** Who takes a case when no expert can. */
    public List<People.Person> managers() {
        return people.in(Groups.MANAGERS);
    }

    /** How people call this user. */
    public String nameOf(String id) {
        return people.named(id).map(People.Person::name).orElse(id);
    }
}
