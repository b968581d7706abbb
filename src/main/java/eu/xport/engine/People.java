package eu.xport.engine;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The users of the installation and the groups they belong to. */
@Component
public class People {

    private final ObjectProvider<ProcessEngine> engine;

    People(ObjectProvider<ProcessEngine> engine) {
        this.engine = engine;
    }

    /** A user: id and full name. */
    public record Person(String id, String name) {}

    public List<Person> in(String group) {
        return identities().createUserQuery().memberOfGroup(group).orderByUserId().asc().list().stream()
                .map(People::person)
                .toList();
    }

    public Optional<Person> named(String id) {
        return Stream.of(id)
                .flatMap(user -> identities().createUserQuery().userId(user).list().stream())
                .map(People::person)
                .findFirst();
    }

    /** The names of these users by id, in one look; a user who has left is missing. */
    public Map<String, String> names(Collection<String> ids) {
        return ids.isEmpty()
                ? Map.of()
                : identities().createUserQuery().userIdIn(ids.toArray(String[]::new)).list().stream()
                        .map(People::person)
                        .collect(Collectors.toMap(Person::id, Person::name));
    }

    /** The mail address of a user who is known and has one. */
    public Optional<String> mailOf(String id) {
        return identities().createUserQuery().userId(id).list().stream()
                .map(User::getEmail)
                .filter(address -> address != null && !address.isBlank())
                .findFirst();
    }

    /** What people call a group; its id where it has no name. */
    public String titleOf(String group) {
        return identities().createGroupQuery().groupId(group).list().stream()
                .map(Group::getName)
                .filter(name -> name != null && !name.isBlank())
                .findFirst()
                .orElse(group);
    }

    /** What people call the groups of a kind, by their ids, in the order of their names. */
    public Map<String, String> titles(String kind) {
        return identities().createGroupQuery().groupType(kind).orderByGroupName().asc().list().stream()
                .collect(Collectors.toMap(
                        Group::getId,
                        group -> group.getName() == null ? group.getId() : group.getName(),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    public List<String> groupsOf(String id) {
        return identities().createGroupQuery().groupMember(id).list().stream()
                .map(Group::getId)
                .toList();
    }

    public boolean isManager(String id) {
        return groupsOf(id).contains(Groups.MANAGERS);
    }

    private IdentityService identities() {
        return engine.getObject().getIdentityService();
    }

    private static Person person(User user) {
        var name = Stream.of(user.getFirstName(), user.getLastName())
                .filter(part -> part != null && !part.isBlank())
                .toList();
        return new Person(user.getId(), name.isEmpty() ? user.getId() : String.join(" ", name));
    }
}
