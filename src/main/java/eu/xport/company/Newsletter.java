package eu.xport.company;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who gets the newsletter: whoever agreed, until this is withdrawn. */
@Component
public class Newsletter {

    private static final int TOKEN_BYTES = 32;

    private final NewsletterConsents consents;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

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
                null, newToken(), address, clock.instant(), wording, language.getLanguage(), journey, diagnosis, null));
    }

    /** By which this address withdraws what it agreed to with the answers of this case; empty where nothing stands. */
    public Optional<String> token(String journey, String address) {
        return consents.findFirstByJourneyAndAddressAndWithdrawnAtIsNullOrderByIdDesc(journey, address)
                .map(NewsletterConsent::token);
    }

    /** Withdraws all that the address behind it ever agreed to; a token that nobody has withdraws nothing. */
    public void withdraw(String token) {
        consents.withdraw(token, clock.instant());
    }

    private String newToken() {
        var token = new byte[TOKEN_BYTES];
        random.nextBytes(token);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }
}
