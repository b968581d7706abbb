package eu.xport.notification;

import eu.xport.engine.MailDomain;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One mail address and nothing else: no name, no list, no line of a header. The mail library sends one byte of each letter, so
 * that another one would name a stranger's mailbox: a domain goes in ASCII, a mailbox beyond ASCII is refused.
 */
final class Address {

    private static final Pattern PLAIN =
            Pattern.compile("[^\\p{Cntrl}\\s<>()\\[\\],;:\\\\\"@]+@[^\\p{Cntrl}\\s<>()\\[\\],;:\\\\\"@]+");

    private Address() {}

    static Optional<InternetAddress> plain(String text) {
        if (text == null || !PLAIN.matcher(text).matches()) {
            return Optional.empty();
        }
        var at = text.indexOf('@') + 1;
        return MailDomain.isAscii(text.substring(0, at))
                ? MailDomain.ascii(text.substring(at)).flatMap(domain -> checked(text.substring(0, at) + domain))
                : Optional.empty();
    }

    private static Optional<InternetAddress> checked(String address) {
        try {
            return Optional.of(new InternetAddress(address, true));
        } catch (AddressException refused) {
            return Optional.empty();
        }
    }
}
