package eu.xport.notification;

import jakarta.mail.internet.InternetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How letters leave the house.
 *
 * @param from the address in whose name they go; without one, {@code xport} at the host of the public address
 * @param site the address by which companies reach the application
 * @param folder where they are kept when no mail server is named
 * @param limit how long a mail server may take for one letter in all
 */
@ConfigurationProperties("xport.mail")
record MailSettings(
        @DefaultValue("") String from,
        @DefaultValue("http://localhost:8080") URI site,
        @DefaultValue("data/mail") Path folder,
        @DefaultValue("9s") Duration limit) {

    MailSettings {
        from = from.isBlank()
                ? "xport@" + Objects.requireNonNull(site.getHost(), "The public address has no host")
                : from.strip();
        from = Address.plain(from)
                .map(InternetAddress::getAddress)
                .orElseThrow(() -> new IllegalArgumentException(
                        "XPORT_MAIL_FROM (xport.mail.from) does not do: one mail address, such as xport@example.org."));
    }

    InternetAddress sender() {
        return Address.plain(from).orElseThrow();
    }

    /** What the numbers of our letters end with. */
    String domain() {
        return from.substring(from.lastIndexOf('@') + 1);
    }
}
