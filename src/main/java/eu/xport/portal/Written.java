package eu.xport.portal;

import eu.xport.calendar.Length;
import eu.xport.engine.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Days, lengths and codes as people write them. */
@Component
class Written {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Texts texts;

    Written(Texts texts) {
        this.texts = texts;
    }

    /** In words, with the weekday: nobody mistakes it. */
    String day(Instant moment, Locale language) {
        var day = moment.atZone(PARIS);
        var first = day.getDayOfMonth() == 1 && "fr".equals(language.getLanguage());
        return DateTimeFormatter.ofPattern(first ? "EEEE d'er' MMMM yyyy" : "EEEE d MMMM yyyy", language)
                .format(day);
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
