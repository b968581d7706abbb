package eu.xport.notification;

import eu.xport.calendar.PrintedDate;
import eu.xport.engine.Texts;
import java.time.Instant;
import java.util.Locale;

/** What became of a letter. */
record LetterState(String text, Object detail, boolean isFault) {

    static LetterState of(Letter letter) {
        if (letter.sentAt() != null) {
            return new LetterState(letter.digest() == null ? "sent" : "inDigest", letter.sentAt(), false);
        }
        if (letter.withheld() != null) {
            return new LetterState("withheld." + letter.withheld(), "", letter.withheld() == Withheld.TOO_MANY);
        }
        if (letter.fault() != null) {
            return new LetterState("failed", letter.fault(), true);
        }
        return new LetterState(Letter.DIGEST.equals(letter.timing()) ? "gathered" : "waiting", "", false);
    }

    /** Where no mail server is named, nothing is sent: what would have been is kept. */
    LetterState asKept() {
        return detail instanceof Instant ? new LetterState(text + ".kept", detail, isFault) : this;
    }

    String in(Texts texts, Locale language) {
        return texts.of(
                language,
                "letters." + text,
                detail instanceof Instant moment ? PrintedDate.moment(moment, language) : detail);
    }
}
