package eu.xport.meeting;

import eu.xport.calendar.PrintedDate;
import eu.xport.engine.Texts;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a company wants, as its expert reads it. */
@Component
class ChangeWords {

    private final Texts texts;

    ChangeWords(Texts texts) {
        this.texts = texts;
    }

    /** One below the other; null for none. */
    static String lines(String... lines) {
        return Stream.of(lines).filter(Objects::nonNull).collect(Collectors.joining("\n"));
    }

    String meeting(MeetingChange change, Locale language) {
        return texts.of(
                language,
                "labelled",
                texts.of(language, change.nameKey()),
                PrintedDate.momentInFull(change.stoodAt(), language));
    }

    /** What became of it. */
    String answer(MeetingChange change, Locale language) {
        return texts.of(
                language,
                "meeting.answer." + change.answer(),
                change.agreedAt() == null ? "" : PrintedDate.momentInFull(change.agreedAt(), language));
    }

    String wish(MeetingChange change, Locale language) {
        return change.isCallOff()
                ? texts.of(language, "meeting.wish.off", PrintedDate.moment(change.askedAt(), language))
                : PrintedDate.moment(change.proposedAt(), language);
    }
}
