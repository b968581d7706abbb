package eu.xport.notification;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What letters need to know of the installation.
 *
 * @param publicUrl the address by which people reach the application, without a slash at its end
 */
@ConfigurationProperties("xport")
record LetterSettings(@DefaultValue("http://localhost:8080") String publicUrl) {

    LetterSettings {
        publicUrl = publicUrl.replaceFirst("/+$", "");
    }
}
