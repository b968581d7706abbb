package eu.xport.engine;

import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is set once for an installation.
 *
 * @param language the language of the staff: of task names, forms, filters and staff pages; {@code en} or {@code fr}
 */
@ConfigurationProperties("xport")
public record Installation(@DefaultValue("en") Locale language) {

    public Installation {
        if (!language.equals(Locale.ENGLISH) && !language.equals(Locale.FRENCH)) {
            throw new IllegalArgumentException(
                    "xport.language is '" + language + "', but the texts exist in en and fr only");
        }
    }
}
