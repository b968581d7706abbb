package eu.xport.access;

import eu.xport.engine.Secret;
import eu.xport.journey.JourneyNumber;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to a company's own pages. A link opens it once and begins a visit; whoever comes with another secret, or too
 * late, finds it closed.
 */
@Component
public class CompanyDoor {

    private final AccessLinks links;
    private final Visits visits;
    private final AccessTerms terms;
    private final Clock clock;

    CompanyDoor(AccessLinks links, Visits visits, AccessTerms terms, Clock clock) {
        this.links = links;
        this.visits = visits;
        this.terms = terms;
        this.clock = clock;
    }

    /**
     * A secret for a link to the pages of a case. It stays whatever becomes of the caller's transaction: a letter that has
     * left cannot be called back.
     *
     * @param asked whether the company has just asked for it
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public String linkTo(JourneyNumber journey, boolean asked) {
        var secret = Secret.made();
        var life = asked ? terms.asked() : terms.inLetters();
        links.add(secret.digest(), journey.text(), clock.instant().plus(life));
        return secret.text();
    }

    /** Whether the link still opens something; to look does not use it up. */
    public boolean opensBy(String link) {
        return links.open(new Secret(link).digest(), clock.instant()).isPresent();
    }

    /** @return the secret of the visit that begins; empty when the link opens nothing */
    @Transactional
    public Optional<String> enter(String link) {
        var now = clock.instant();
        var hash = new Secret(link).digest();
        var found = links.open(hash, now);
        if (found.isEmpty() || links.use(hash, now) == 0) {
            return Optional.empty();
        }
        var secret = Secret.made();
        visits.add(secret.digest(), found.get().journey(), now.plus(terms.visit()));
        return Optional.of(secret.text());
    }

    /** The case of a visit; empty when there is no such visit, or it is over. */
    public Optional<JourneyNumber> visitor(String visit) {
        return visits.open(new Secret(visit).digest(), clock.instant()).map(found -> JourneyNumber.of(found.journey()));
    }

    public void leave(String visit) {
        visits.end(new Secret(visit).digest());
    }

    public Duration longestVisit() {
        return terms.visit();
    }
}
