package eu.xport.portal;

import eu.xport.calendar.Length;
import eu.xport.engine.Texts;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Lengths and codes as people write them. */
@Component
public class Written {

    private final Texts texts;

    Written(Texts texts) {
        this.texts = texts;
    }

    /** A length as models and rules write it: {@code 3 working days}. */
    public String length(String length, Locale language) {
        var counted = Length.of(length);
        return texts.of(language, "length." + counted.unit(), counted.number());
    }

    /** The name of a code that a rule returned; a new code that has no name yet stands for itself. */
    public String name(String kind, String code, Locale language) {
        return texts.nameOf(language, kind, code);
    }

    public List<String> names(String kind, List<String> codes, Locale language) {
        return codes.stream().map(code -> name(kind, code, language)).toList();
    }

    /** @param code of two letters, such as {@code DE} */
    public static String country(String code, Locale language) {
        return new Locale("", code).getDisplayCountry(language);
    }

    /** Whose page an address is, as people say it: {@code douane.gouv.fr}. */
    public static String site(URI address) {
        return address.getHost().replaceFirst("^www\\.", "");
    }
}
