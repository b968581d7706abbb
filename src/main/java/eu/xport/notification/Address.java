package eu.xport.notification;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Optional;
import java.util.regex.Pattern;

/** One mail address and nothing else: no name, no list, no line of a header. */
final class Address {

    private static final Pattern PLAIN =
            Pattern.compile("[^\\p{Cntrl}\\s<>()\\[\\],;:\\\\\"@]+@[^\\p{Cntrl}\\s<>()\\[\\],;:\\\\\"@]+");

    private Address() {}

    static Optional<InternetAddress> plain(String text) {
        if (text == null || !PLAIN.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new InternetAddress(text, true));
        } catch (AddressException refused) {
            return Optional.empty();
        }
    }
}
