package eu.xport.notification;

import eu.xport.calendar.PrintedDate;
import eu.xport.engine.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The letters that were written, and of those that were sent what lies in the folder. */
@Component
@WithoutMailServer
class MailBox {

    static final int PAGE = 50;
    private static final int LAST_PAGE = 10_000;

    private final Letters letters;
    private final FolderPost folder;
    private final Texts texts;

    MailBox(Letters letters, FolderPost folder, Texts texts) {
        this.letters = letters;
        this.folder = folder;
        this.texts = texts;
    }

    /** A page of letters in words. */
    record Listed(List<Line> lines, int page, boolean hasMore) {}

    /** @param digest the letter that tells this one with others; null for a letter of its own */
    record Line(long id, String subject, String reader, String journey, String written, String state, Long digest) {}

    Listed page(int asked, Locale language) {
        var page = Math.max(1, Math.min(LAST_PAGE, asked));
        var found = letters.newest(PAGE + 1, (page - 1) * PAGE);
        return new Listed(
                found.stream().limit(PAGE).map(letter -> line(letter, language)).toList(), page, found.size() > PAGE);
    }

    Optional<Line> line(long id, Locale language) {
        return letters.findById(id).map(letter -> line(letter, language));
    }

    Optional<KeptMail> mail(long id) {
        return file(id).map(KeptMail::in);
    }

    Optional<Path> file(long id) {
        return letters.findById(id).flatMap(this::file);
    }

    /** A file may be left from another database: what is not sent has none. */
    private Optional<Path> file(Letter letter) {
        return letter.sentAt() == null ? Optional.empty() : folder.of(letter.id());
    }

    private Line line(Letter letter, Locale language) {
        return new Line(
                letter.id(),
                Optional.ofNullable(letter.subject())
                        .orElseGet(() -> texts.nameOf(language, "letterKind", letter.kind())),
                texts.nameOf(language, "letterReader", letter.reader()),
                letter.journey() == null ? "" : letter.journey(),
                PrintedDate.moment(letter.writtenAt(), language),
                LetterState.of(letter).in(texts, language),
                letter.digest());
    }
}
