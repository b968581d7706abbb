package eu.xport.notification;

import eu.xport.engine.Groups;
import eu.xport.engine.People;
import eu.xport.engine.People.Person;
import eu.xport.journey.CaseExpert;
import jakarta.mail.internet.InternetAddress;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Where a letter goes: asked when it is sent, so that an address that was mended counts. */
@Component
class Readers {

    private final Letters letters;
    private final CompanyAddress addresses;
    private final CaseExpert experts;
    private final People people;

    Readers(Letters letters, CompanyAddress addresses, CaseExpert experts, People people) {
        this.letters = letters;
        this.addresses = addresses;
        this.experts = experts;
        this.people = people;
    }

    /**
     * Who does not have it yet; nobody when all have.
     *
     * @throws Unsent when nobody can be reached
     */
    List<InternetAddress> of(Letter letter) {
        if (letter.isToCompany()) {
            return List.of(plain(addresses.of(letter), ""));
        }
        return Groups.MANAGERS.equals(letter.recipient())
                ? managers(letter)
                : List.of(plain(people.mailOf(letter.recipient()), letter.recipient()));
    }

    /** A company that answers a letter reaches whoever works for it today; where that is nobody, a manager. */
    Optional<InternetAddress> answersTo(Letter letter) {
        return letter.isToCompany() && letter.journey() != null
                ? Stream.concat(
                                experts.reached(letter.journey()).stream(),
                                people.in(Groups.MANAGERS).stream().map(Person::id))
                        .flatMap(person -> people.mailOf(person).flatMap(Address::plain).stream())
                        .findFirst()
                : Optional.empty();
    }

    /** The accounts of a letter's readers whom it has not reached. */
    String missing(Letter letter) {
        var accounts = Groups.MANAGERS.equals(letter.recipient())
                ? missingManagers(letter).keySet()
                : Set.<String>of();
        return accounts.isEmpty() ? letter.recipient() : String.join(", ", accounts);
    }

    /** Those of a letter's readers who can be reached at these addresses. */
    List<String> at(Collection<? extends jakarta.mail.Address> addresses, Letter letter) {
        return addresses.isEmpty()
                ? List.of()
                : missingManagers(letter).entrySet().stream()
                        .filter(manager -> addresses.contains(manager.getValue()))
                        .map(Map.Entry::getKey)
                        .toList();
    }

    /** All who have an address; one of them is enough. */
    private List<InternetAddress> managers(Letter letter) {
        var missing = missingManagers(letter).values().stream().distinct().toList();
        if (missing.isEmpty() && letters.reached(letter.id()).isEmpty()) {
            throw new Unsent(Unsent.Why.NO_ADDRESS, Groups.MANAGERS);
        }
        return missing;
    }

    private Map<String, InternetAddress> missingManagers(Letter letter) {
        var reached = letters.reached(letter.id());
        var missing = new TreeMap<String, InternetAddress>();
        people.in(Groups.MANAGERS).stream()
                .map(Person::id)
                .filter(manager -> !reached.contains(manager))
                .forEach(manager -> people.mailOf(manager)
                        .flatMap(Address::plain)
                        .ifPresent(address -> missing.put(manager, address)));
        return missing;
    }

    private static InternetAddress plain(Optional<String> address, String account) {
        var known =
                address.filter(text -> !text.isBlank()).orElseThrow(() -> new Unsent(Unsent.Why.NO_ADDRESS, account));
        return Address.plain(known).orElseThrow(() -> new Unsent(Unsent.Why.BAD_ADDRESS, account));
    }
}
