package eu.xport.notification;

import eu.xport.engine.TaskCard;
import eu.xport.engine.Texts;
import eu.xport.journey.CompanyContact;
import eu.xport.journey.JourneyNumber;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * A company did not get its letter, or not its confirmation: whoever works on the case knows. Until the letter leaves after all, or somebody
 * has spoken with the company since.
 */
@Component
class MailCard implements TaskCard {

    private static final String LINE = "mailFault";

    private final Letters letters;
    private final List<CompanyContact> contacts;
    private final Texts texts;

    MailCard(Letters letters, List<CompanyContact> contacts, Texts texts) {
        this.letters = letters;
        this.contacts = contacts;
        this.texts = texts;
    }

    @Override
    public Map<String, Object> of(String businessKey) {
        return JourneyNumber.in(businessKey).map(this::of).orElseGet(Map::of);
    }

    private Map<String, Object> of(JourneyNumber journey) {
        return Collections.singletonMap(
                LINE, missed(journey.text(), spoken(journey)).map(texts::staff).orElse(null));
    }

    private Optional<String> missed(String journey, Instant since) {
        if (letters.countFailedSince(journey, since) > 0) {
            return Optional.of("mail.call");
        }
        return letters.countHeldBackSince(journey, since) > 0 ? Optional.of("mail.heldBack") : Optional.empty();
    }

    private Instant spoken(JourneyNumber journey) {
        return contacts.stream()
                .flatMap(room -> room.lastWith(journey).stream())
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }
}
