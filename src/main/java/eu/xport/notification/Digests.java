package eu.xport.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.xport.engine.Groups;
import eu.xport.engine.Texts;
import eu.xport.journey.Journey;
import eu.xport.journey.Journeys;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** One letter a day tells a reader of the staff all that can wait for it. */
@Component
class Digests {

    /** The day that makes a line worth telling, by the kind of its letter. */
    private static final Map<String, String> DAYS = Map.of(
            "NEW_CASE", Journey.FIRST_CONTACT,
            "CONTACT_REMINDER", Journey.FIRST_CONTACT,
            "CONTACT_OVERDUE", Journey.FIRST_CONTACT,
            "ROADMAP_DUE", Journey.ROADMAP,
            "ROADMAP_OVERDUE", Journey.ROADMAP,
            "ROADMAP_UNANSWERED", "roadmapSentOn",
            "ACTION_OVERDUE", "overdueActions");

    private final Letters letters;
    private final Outbox outbox;
    private final Journeys journeys;
    private final Texts texts;
    private final ObjectMapper json;
    private final Clock clock;

    Digests(Letters letters, Outbox outbox, Journeys journeys, Texts texts, ObjectMapper json, Clock clock) {
        this.letters = letters;
        this.outbox = outbox;
        this.journeys = journeys;
        this.texts = texts;
        this.json = json;
        this.clock = clock;
    }

    /** What has missed the digest of the day is told in the next one. Of two at the same moment, one waits for the other. */
    void tell(Letter late, Instant morning) {
        var waiting = letters.waitingFor(late.recipient(), morning);
        if (waiting.stream().map(Letter::id).noneMatch(late.id()::equals)) {
            return;
        }
        var cause = "digest/%s/%s".formatted(late.recipient(), LocalDate.ofInstant(morning, clock.getZone()));
        if (letters.existsByCause(cause)) {
            outbox.send(late, clock.instant());
            return;
        }
        var digest = outbox.put(digest(late, cause, waiting, morning));
        letters.gather(digest.id(), waiting.stream().map(Letter::id).toList());
    }

    private Letter digest(Letter first, String cause, List<Letter> waiting, Instant morning) {
        return new Letter(
                null,
                Letter.DIGEST,
                null,
                Groups.MANAGERS.equals(first.recipient()) ? Letter.MANAGERS : Letter.EXPERT,
                first.recipient(),
                Letter.AT_ONCE,
                first.language(),
                "All that could wait for the morning, in one letter.",
                cause,
                facts(waiting, Locale.forLanguageTag(first.language())),
                morning,
                null,
                null,
                null);
    }

    private String facts(List<Letter> waiting, Locale language) {
        var names = journeys.companyNames(
                waiting.stream().map(Letter::journey).distinct().toList());
        try {
            return json.writeValueAsString(Map.of(
                    "lines",
                    waiting.stream()
                            .map(letter -> line(letter, names, language))
                            .toList()));
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("The lines of a digest are no JSON");
        }
    }

    private Map<String, String> line(Letter letter, Map<String, String> names, Locale language) {
        return Map.of(
                "journey", letter.journey(),
                "companyName", names.get(letter.journey()),
                "kind", letter.kind(),
                "reason", reason(letter, language));
    }

    /** A letter that does not know its day is told by its name, and one that only the model names by the model's words. */
    private String reason(Letter letter, Locale language) {
        var day = DAYS.get(letter.kind());
        if (day == null) {
            return texts.find(language, "letterReason." + letter.kind()).orElse(letter.reason());
        }
        var told = Facts.read(letter.facts(), json);
        return told.has(day)
                ? texts.of(language, "letterReason." + letter.kind(), String.join("; ", told.list(day)))
                : texts.nameOf(language, "letterKind", letter.kind());
    }
}
