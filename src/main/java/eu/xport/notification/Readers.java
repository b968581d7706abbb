package eu.xport.notification;

import com.fasterxml.jackson.databind.ObjectMapper;
import eu.xport.company.Companies;
import eu.xport.engine.Groups;
import eu.xport.engine.People;
import eu.xport.journey.CaseExpert;
import eu.xport.journey.JourneyNumber;
import eu.xport.journey.Journeys;
import jakarta.mail.internet.InternetAddress;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where a letter goes: asked when it is sent, so that an address that was mended counts. */
@Component
class Readers {

    private static final String ADDRESS = "contactEmail";

    private final Journeys journeys;
    private final Companies companies;
    private final CaseExpert experts;
    private final People people;
    private final ObjectMapper json;

    Readers(Journeys journeys, Companies companies, CaseExpert experts, People people, ObjectMapper json) {
        this.journeys = journeys;
        this.companies = companies;
        this.experts = experts;
        this.people = people;
        this.json = json;
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

    /** A company that answers a letter reaches whoever works for it today. */
    Optional<InternetAddress> answersTo(Letter letter) {
        return letter.isToCompany()
                ? Optional.ofNullable(experts.of(letter.journey()))
                        .flatMap(people::mailOf)
                        .flatMap(Address::plain)
                : Optional.empty();
    }

    /**
     * The address of today while the case is open. A closed case is told where the company was when the letter was written:
     * somebody else may have described the company since.
     */
    private Optional<String> companyOf(Letter letter) {
        var journey = journeys.of(JourneyNumber.of(letter.journey()));
        var known = Facts.read(letter.facts(), json);
        return !journey.isOpen() && known.has(ADDRESS)
                ? Optional.of(known.of(ADDRESS))
                : companies.findById(journey.siren()).map(company -> company.contact()
                        .email());
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
