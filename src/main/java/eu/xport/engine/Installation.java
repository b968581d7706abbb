package eu.xport.engine;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.http.HttpHeaders;

/**
 * What is set once for an installation.
 *
 * @param language the language of the staff: of all that is stored, such as task names and filters, and of forms and pages
 *     where a browser names no language that we speak; {@code en} or {@code fr}
 */
@ConfigurationProperties("xport")
public record Installation(@DefaultValue("en") Locale language) {

    private static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.FRENCH);

    public Installation {
        if (!SPOKEN.contains(language)) {
            throw new IllegalArgumentException(
                    "xport.language is '" + language + "', but the texts exist in en and fr only");
        }
    }

    /** What the reader's browser asks for, in its order; without the header a request would claim the server's language. */
    static Optional<Locale> firstSpoken(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? Optional.empty()
                : Collections.list(request.getLocales()).stream()
                        .map(wanted -> Locale.forLanguageTag(wanted.getLanguage()))
                        .filter(SPOKEN::contains)
                        .findFirst();
    }
}
