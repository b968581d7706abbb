package eu.xport.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.xport.calendar.PrintedDate;
import eu.xport.company.Companies;
import eu.xport.engine.Groups;
import eu.xport.engine.Installation;
import eu.xport.engine.OwnAccount;
import eu.xport.journey.Journey;
import eu.xport.journey.JourneyNumber;
import eu.xport.journey.Journeys;
import eu.xport.journey.RoomFacts;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Writes a letter about a case: to whom it goes, in which language, and all that the rooms know once the step is done that
 * causes it; in its middle a promise may not be given yet.
 */
@Component
class CaseLetters {

    private final Letters letters;
    private final Journeys journeys;
    private final Hosts hosts;
    private final NamedPeople people;
    private final Companies companies;
    private final RoomFacts rooms;
    private final Installation installation;
    private final OwnAccount own;
    private final ObjectMapper json;
    private final Clock clock;

    CaseLetters(
            Letters letters,
            Journeys journeys,
            Hosts hosts,
            NamedPeople people,
            Companies companies,
            RoomFacts rooms,
            Installation installation,
            OwnAccount own,
            ObjectMapper json,
            Clock clock) {
        this.letters = letters;
        this.journeys = journeys;
        this.hosts = hosts;
        this.people = people;
        this.companies = companies;
        this.rooms = rooms;
        this.installation = installation;
        this.own = own;
        this.json = json;
        this.clock = clock;
    }

    /** One to each reader; of former experts there may be none, or several. */
    List<Letter> write(JourneyNumber number, String kind, String reader, String timing, String reason, String cause) {
        var journey = journeys.of(number);
        var language = languageOf(reader, journey).getLanguage();
        var written = new ArrayList<Letter>();
        for (var recipient : recipients(reader, kind, number)) {
            var own = written.isEmpty() ? cause : cause + "/" + written.size();
            written.add(new Letter(
                    null,
                    kind,
                    number.text(),
                    reader,
                    recipient.orElse(null),
                    timing,
                    language,
                    reason,
                    own,
                    null,
                    clock.instant(),
                    null,
                    null,
                    null));
        }
        return written;
    }

    /**
     * The step is done: whatever it wrote is known now, to this letter and to all that the step wrote in its language. A
     * letter that names people of its own knows them, too.
     *
     * @param until the date by which this letter asks for an answer
     * @param about the things that this letter is about, by the variables that name them
     */
    void tell(Letter letter, Optional<Instant> until, Map<String, String> about) {
        var journey = journeys.of(JourneyNumber.of(letter.journey()));
        var language = Locale.forLanguageTag(letter.language());
        var facts = own.does(() -> rooms.of(journey, language));
        until.ifPresent(moment -> facts.put("until", PrintedDate.inFull(moment, language)));
        facts.putAll(own.does(() -> people.of(letter)));
        facts.putAll(own.does(() -> rooms.of(about, language)));
        if (tellsOfItsOwn(letter, until, about)) {
            letters.know(letter.id(), written(facts, journey));
        } else {
            letters.know(letter.journey(), letter.language(), written(facts, journey));
        }
    }

    /** Whether it knows more than other letters of the same step to readers of its language. */
    static boolean tellsOfItsOwn(Letter letter, Optional<Instant> until, Map<String, String> about) {
        return until.isPresent() || !about.isEmpty() || NamedPeople.areIn(letter.kind());
    }

    private Locale languageOf(String reader, Journey journey) {
        return Letter.COMPANY.equals(reader)
                ? companies.findById(journey.siren()).orElseThrow().contact().locale()
                : installation.language();
    }

    /**
     * What its expert is told is read by whoever meets the company; where that is nobody, by the managers. A meeting is
     * called off for all who were invited to it.
     */
    private List<Optional<String>> recipients(String reader, String kind, JourneyNumber number) {
        var host = hosts.of(number, kind);
        return switch (reader) {
            case Letter.COMPANY -> List.of(Optional.empty());
            case Letter.EXPERT -> Invitations.takesOut(kind)
                    ? hosts.invitedToCallOff(number, kind).stream()
                            .map(Optional::of)
                            .toList()
                    : readers(number, kind, host);
            case Letter.MANAGERS -> List.of(Optional.of(Groups.MANAGERS));
            case Letter.FORMER_EXPERT -> hosts.invited(number).stream()
                    .filter(invited -> !invited.equals(host.orElse(Groups.MANAGERS)))
                    .map(Optional::of)
                    .toList();
            default -> throw new IllegalArgumentException("No letter is written to " + reader
                    + ": the reader of a letter task is COMPANY, EXPERT, MANAGERS or FORMER_EXPERT");
        };
    }

    private List<Optional<String>> readers(JourneyNumber number, String kind, Optional<String> host) {
        return Stream.concat(
                        Stream.of(host.orElse(Groups.MANAGERS)),
                        Invitations.callsOff(kind) ? hosts.invited(number).stream() : Stream.empty())
                .distinct()
                .map(Optional::of)
                .toList();
    }

    private String written(Map<String, Object> facts, Journey journey) {
        try {
            return json.writeValueAsString(facts);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("The facts of " + journey.number() + " are no JSON");
        }
    }
}
