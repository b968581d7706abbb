package eu.xport.company;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which directory of companies is asked.
 *
 * @param url where it is, such as {@code https://recherche-entreprises.api.gouv.fr}; empty for none
 * @param patience how long a visitor waits for it, such as {@code 2s}
 */
@ConfigurationProperties("xport.directory")
record DirectorySettings(URI url, @DefaultValue("2s") Duration patience) {

    DirectorySettings {
        if (patience.compareTo(Duration.ofMillis(100)) < 0 || patience.compareTo(Duration.ofSeconds(10)) > 0) {
            throw new IllegalArgumentException(
                    "xport.directory.patience is " + patience + ", but has to lie between 100ms and 10s");
        }
    }

    boolean isNamed() {
        return url != null && !url.toString().isBlank();
    }
}
