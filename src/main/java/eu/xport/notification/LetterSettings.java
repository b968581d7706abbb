package eu.xport.notification;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What letters need to know of the installation.
 *
 * @param publicUrl the address by which people reach the application, without a slash at its end
 * @param mail in whose name letters go
 */
@ConfigurationProperties("xport")
record LetterSettings(@DefaultValue("http://localhost:8080") String publicUrl, @DefaultValue Mail mail) {

    record Mail(@DefaultValue("") String from) {}

    LetterSettings {
        publicUrl = publicUrl.replaceFirst("/+$", "");
    }

    String sender() {
        return mail.from().isBlank() ? "xport@" + URI.create(publicUrl).getHost() : mail.from();
    }
}
