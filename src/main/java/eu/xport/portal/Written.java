package eu.xport.portal;

import eu.xport.calendar.Length;
import eu.xport.engine.Texts;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Lengths and codes as people write them. */
@Component
class Written {

    private final Texts texts;

    Written(Texts texts) {
        this.texts = texts;
    }

    /** A length as models and rules write it: {@code 3 working days}. */
    String length(String length, Locale language) {
        var counted = Length.of(length);
        return texts.of(language, "length." + counted.unit(), counted.number());
    }

    /** The name of a code that a rule returned; a new code that has no name yet stands for itself. */
    String name(String kind, String code, Locale language) {
        return texts.nameOf(language, kind, code);
    }
}
