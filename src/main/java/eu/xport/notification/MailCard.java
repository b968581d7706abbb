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
import org.springframework.stereotype.Component;

/**
 * A company did not get its letter: whoever works on the case calls instead. Until the letter leaves after all, or somebody
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
        var failed = letters.countFailedSince(journey.text(), spoken(journey)) > 0;
        return Collections.singletonMap(LINE, failed ? texts.staff("mail.call") : null);
    }

    private Instant spoken(JourneyNumber journey) {
        return contacts.stream()
                .flatMap(room -> room.lastWith(journey).stream())
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }
}
