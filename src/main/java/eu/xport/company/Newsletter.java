package eu.xport.company;

import eu.xport.engine.Secret;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who gets the newsletter: whoever agreed, until this is withdrawn. */
@Component
public class Newsletter {

    private final NewsletterConsents consents;
    private final Clock clock;

    Newsletter(NewsletterConsents consents, Clock clock) {
        this.consents = consents;
        this.clock = clock;
    }

    /**
     * @param wording what was read beside the box that was ticked, in this language
     * @param diagnosis the answers that said so, of this case
     */
    public void agreed(String address, String wording, Locale language, String journey, long diagnosis) {
        consents.save(new NewsletterConsent(
                null,
                Secret.made().text(),
                address,
                clock.instant(),
                wording,
                language.getLanguage(),
                journey,
                diagnosis,
                null));
    }

    /** By which this address withdraws what it agreed to with the answers of this case; empty where nothing stands. */
    public Optional<String> token(String journey, String address) {
        return consents.findFirstByJourneyAndAddressIgnoreCaseAndWithdrawnAtIsNullOrderByIdDesc(journey, address)
                .map(NewsletterConsent::token);
    }

    /** Withdraws all that the address behind it ever agreed to; a token that nobody has withdraws nothing. */
    public void withdraw(String token) {
        consents.withdraw(token, clock.instant());
    }
}
