package eu.xport.notification;

import com.fasterxml.jackson.databind.ObjectMapper;
import eu.xport.company.Companies;
import eu.xport.journey.JourneyNumber;
import eu.xport.journey.Journeys;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Where the company of a letter is: at the address of today while the case is open. A closed case is told where the company
 * was when the letter was written: somebody else may have described the company since.
 */
@Component
class CompanyAddress {

    static final String THEN = "contactEmail";

    private final Journeys journeys;
    private final Companies companies;
    private final ObjectMapper json;

    CompanyAddress(Journeys journeys, Companies companies, ObjectMapper json) {
        this.journeys = journeys;
        this.companies = companies;
        this.json = json;
    }

    /** As it was written down: it may be none. */
    Optional<String> of(Letter letter) {
        var known = Facts.read(letter.facts(), json);
        if (letter.journey() == null) {
            return known.has(THEN) ? Optional.of(known.of(THEN)) : Optional.empty();
        }
        var journey = journeys.of(JourneyNumber.of(letter.journey()));
        return !journey.isOpen() && known.has(THEN)
                ? Optional.of(known.of(THEN))
                : companies.findById(journey.siren()).map(company -> company.contact()
                        .email());
    }
}
