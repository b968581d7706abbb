package eu.xport.journey;

import eu.xport.engine.AddedFields;
import eu.xport.engine.Texts;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What was noted about the cases. */
@Component
public class Notes implements AddedFields {

    private static final List<String> HEARD = List.of("CALL", "MAIL", "VISIT", "GRANT_WISHED");

    private final StoredNotes stored;
    private final Texts texts;
    private final Clock clock;

    Notes(StoredNotes stored, Texts texts, Clock clock) {
        this.stored = stored;
        this.texts = texts;
        this.clock = clock;
    }

    public void write(JourneyNumber journey, Optional<String> author, String kind, String text) {
        stored.save(new Note(null, journey.text(), clock.instant(), author.orElse(null), kind, text));
    }

    /** When somebody last noted a call, a mail, a visit or a wish of the company. */
    public Optional<Instant> heardFrom(JourneyNumber journey) {
        return stored.findFirstByJourneyAndKindInOrderByWrittenAtDesc(journey.text(), HEARD)
                .map(Note::writtenAt);
    }

    /** The newest first. */
    public List<Note> of(JourneyNumber journey) {
        return stored.findByJourneyOrderByWrittenAtDescIdDesc(journey.text());
    }

    @Override
    public void keep(String businessKey, String form, Optional<String> by, List<Answer> answers) {
        JourneyNumber.in(businessKey).ifPresent(journey -> write(journey, by, form, inWords(answers)));
    }

    private String inWords(List<Answer> answers) {
        return answers.stream()
                .map(answer -> texts.staff("answer.line", answer.label(), answer.text()))
                .collect(Collectors.joining("\n"));
    }
}
