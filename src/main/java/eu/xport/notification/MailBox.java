package eu.xport.notification;

import eu.xport.calendar.PrintedDate;
import eu.xport.engine.Groups;
import eu.xport.engine.People;
import eu.xport.engine.Texts;
import eu.xport.journey.Journeys;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** The letters that were written, and of those that were sent what lies in the folder. */
@Component
@WithoutMailServer
class MailBox {

    static final int PAGE = 50;
    private static final int LAST_PAGE = 10_000;

    private final Letters letters;
    private final FolderPost folder;
    private final Journeys journeys;
    private final People people;
    private final Texts texts;

    MailBox(Letters letters, FolderPost folder, Journeys journeys, People people, Texts texts) {
        this.letters = letters;
        this.folder = folder;
        this.journeys = journeys;
        this.people = people;
        this.texts = texts;
    }

    /** A page of letters in words. */
    record Listed(List<Line> lines, int page, boolean hasMore) {}

    /**
     * @param name of the person who reads it; empty for a company and for a group
     * @param digest the letter that tells this one with others; null for a letter of its own
     */
    record Line(
            long id,
            String subject,
            String reader,
            String name,
            String journey,
            String companyName,
            String written,
            String state,
            Long digest) {}

    Listed page(int asked, Locale language) {
        var page = Math.max(1, Math.min(LAST_PAGE, asked));
        var found = letters.newest(PAGE + 1, (page - 1) * PAGE);
        return new Listed(lines(found.subList(0, Math.min(PAGE, found.size())), language), page, found.size() > PAGE);
    }

    Optional<Line> line(long id, Locale language) {
        return letters.findById(id)
                .flatMap(letter -> lines(List.of(letter), language).stream().findFirst());
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

    /** Companies and people are asked for their names once for all lines. */
    private List<Line> lines(List<Letter> found, Locale language) {
        var companies = journeys.companyNames(all(found, Letter::journey));
        var readers = people.names(all(found, Letter::recipient));
        return found.stream()
                .map(letter -> line(letter, companies, readers, language))
                .toList();
    }

    private static List<String> all(List<Letter> found, Function<Letter, String> what) {
        return found.stream().map(what).filter(Objects::nonNull).distinct().toList();
    }

    private Line line(Letter letter, Map<String, String> companies, Map<String, String> readers, Locale language) {
        var journey = Objects.requireNonNullElse(letter.journey(), "");
        var recipient = Objects.requireNonNullElse(letter.recipient(), "");
        return new Line(
                letter.id(),
                Optional.ofNullable(letter.subject())
                        .orElseGet(() -> texts.nameOf(language, "letterKind", letter.kind())),
                texts.nameOf(
                        language,
                        "letterReader",
                        Groups.MANAGERS.equals(recipient) ? Letter.MANAGERS : letter.reader()),
                readers.getOrDefault(recipient, ""),
                journey,
                companies.getOrDefault(journey, ""),
                PrintedDate.moment(letter.writtenAt(), language),
                LetterState.of(letter).asKept().in(texts, language),
                letter.digest());
    }
}
