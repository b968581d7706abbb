package eu.xport.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.xport.company.Companies;
import eu.xport.engine.Groups;
import eu.xport.engine.Installation;
import eu.xport.engine.OwnAccount;
import eu.xport.journey.CaseExpert;
import eu.xport.journey.CaseFacts;
import eu.xport.journey.Journey;
import eu.xport.journey.JourneyNumber;
import eu.xport.journey.Journeys;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/**
 * Writes a letter about a case: to whom it goes, in which language, and all that the rooms know once the step is done that
 * causes it; in its middle a promise may not be given yet.
 */
@Component
class CaseLetters {

    private final Letters letters;
    private final Journeys journeys;
    private final CaseExpert experts;
    private final Companies companies;
    private final List<CaseFacts> rooms;
    private final Installation installation;
    private final OwnAccount own;
    private final ObjectMapper json;
    private final Clock clock;

    CaseLetters(
            Letters letters,
            Journeys journeys,
            CaseExpert experts,
            Companies companies,
            List<CaseFacts> rooms,
            Installation installation,
            OwnAccount own,
            ObjectMapper json,
            Clock clock) {
        this.letters = letters;
        this.journeys = journeys;
        this.experts = experts;
        this.companies = companies;
        this.rooms = rooms;
        this.installation = installation;
        this.own = own;
        this.json = json;
        this.clock = clock;
    }

    Letter write(JourneyNumber number, String kind, String reader, String timing, String reason, String cause) {
        var journey = journeys.of(number);
        var language = languageOf(reader, journey);
        return new Letter(
                null,
                kind,
                number.text(),
                reader,
                recipient(reader, journey),
                timing,
                language.getLanguage(),
                reason,
                cause,
                null,
                clock.instant(),
                null,
                null,
                null);
    }

    /** The step is done: whatever it wrote is known now, to this letter and to all that the step wrote in its language. */
    void tell(Letter letter) {
        var journey = journeys.of(JourneyNumber.of(letter.journey()));
        letters.know(letter.journey(), letter.language(), facts(journey, Locale.forLanguageTag(letter.language())));
    }

    private Locale languageOf(String reader, Journey journey) {
        return Letter.COMPANY.equals(reader)
                ? companies.findById(journey.siren()).orElseThrow().contact().locale()
                : installation.language();
    }

    /** Whoever works for the company today reads what its expert is told; where that is nobody, the managers do. */
    private String recipient(String reader, Journey journey) {
        return switch (reader) {
            case Letter.COMPANY -> null;
            case Letter.EXPERT -> Optional.ofNullable(
                            experts.of(journey.number().text()))
                    .orElse(Groups.MANAGERS);
            case Letter.MANAGERS -> Groups.MANAGERS;
            default -> throw new IllegalArgumentException("No letter is written to " + reader
                    + ": the reader of a letter task is COMPANY, EXPERT or MANAGERS");
        };
    }

    private String facts(Journey journey, Locale language) {
        var facts = new TreeMap<String, Object>();
        own.does(() -> {
            rooms.forEach(room -> facts.putAll(room.of(journey, language)));
            return facts;
        });
        try {
            return json.writeValueAsString(facts);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("The facts of " + journey.number() + " are no JSON");
        }
    }
}
