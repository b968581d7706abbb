package eu.xport.notification;

import eu.xport.company.Companies;
import eu.xport.engine.Groups;
import eu.xport.engine.People;
import eu.xport.journey.JourneyNumber;
import eu.xport.journey.Journeys;
import jakarta.mail.internet.InternetAddress;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where a letter goes: asked when it is sent, so that an address that was mended counts. */
@Component
class Readers {

    private final Journeys journeys;
    private final Companies companies;
    private final People people;

    Readers(Journeys journeys, Companies companies, People people) {
        this.journeys = journeys;
        this.companies = companies;
        this.people = people;
    }

    /** @throws Unsent when nobody can be reached */
    List<InternetAddress> of(Letter letter) {
        if (letter.isToCompany()) {
            return List.of(plain(companyOf(letter), ""));
        }
        return Groups.MANAGERS.equals(letter.recipient())
                ? managers()
                : List.of(plain(people.mailOf(letter.recipient()), letter.recipient()));
    }

    /** A company that answers a letter reaches its expert. */
    Optional<InternetAddress> answersTo(Letter letter) {
        return letter.isToCompany()
                ? journeys.of(JourneyNumber.of(letter.journey()))
                        .expert()
                        .flatMap(people::mailOf)
                        .flatMap(Address::plain)
                : Optional.empty();
    }

    private Optional<String> companyOf(Letter letter) {
        return companies
                .findById(journeys.of(JourneyNumber.of(letter.journey())).siren())
                .map(company -> company.contact().email());
    }

    /** All who have an address; one of them is enough. */
    private List<InternetAddress> managers() {
        var reached = people.in(Groups.MANAGERS).stream()
                .flatMap(manager -> people.mailOf(manager.id()).stream())
                .flatMap(address -> Address.plain(address).stream())
                .toList();
        if (reached.isEmpty()) {
            throw new Unsent(Unsent.Why.NO_ADDRESS, Groups.MANAGERS);
        }
        return reached;
    }

    private static InternetAddress plain(Optional<String> address, String account) {
        var known =
                address.filter(text -> !text.isBlank()).orElseThrow(() -> new Unsent(Unsent.Why.NO_ADDRESS, account));
        return Address.plain(known).orElseThrow(() -> new Unsent(Unsent.Why.BAD_ADDRESS, account));
    }
}
