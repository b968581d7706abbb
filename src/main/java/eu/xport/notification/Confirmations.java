package eu.xport.notification;

import jakarta.mail.internet.InternetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Anybody can have a confirmation sent to anybody's address, by filing in that name or by going on later: a mailbox gets a few a day, no flood. */
@Component
class Confirmations {

    private static final Set<String> KINDS = Set.of("DIAGNOSIS_RECEIVED", Letter.ANSWERS_KEPT);
    private static final Duration DAY = Duration.ofHours(24);

    private final Letters letters;
    private final CompanyAddress addresses;
    private final ConfirmationLimit limit;
    private final Clock clock;

    Confirmations(Letters letters, CompanyAddress addresses, ConfirmationLimit limit, Clock clock) {
        this.letters = letters;
        this.addresses = addresses;
        this.limit = limit;
        this.clock = clock;
    }

    /** The mailbox for which the letter counts; of other letters, and of those without an address, none is counted. */
    Optional<String> mailboxOf(Letter letter) {
        return KINDS.contains(letter.kind()) && letter.isToCompany()
                ? addresses.of(letter).flatMap(Address::plain).map(Confirmations::mailbox)
                : Optional.empty();
    }

    /** The letter has been taken for its mailbox. */
    Optional<Withheld> withholds(Letter letter) {
        var now = clock.instant();
        return mailboxOf(letter)
                .filter(mailbox -> letters.countToMailbox(mailbox, letter.id(), now.minus(DAY), now) >= limit.perDay())
                .map(mailbox -> Withheld.TOO_MANY);
    }

    /** Written in other ways it is the same: in capitals, or with a tag after a plus sign. */
    private static String mailbox(InternetAddress address) {
        var text = address.getAddress().toLowerCase(Locale.ROOT);
        var at = text.lastIndexOf('@');
        return text.substring(0, at).replaceFirst("(?<=.)\\+.*", "") + text.substring(at);
    }
}
