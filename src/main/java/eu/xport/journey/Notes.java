package eu.xport.journey;

import eu.xport.engine.AddedFields;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What was noted about the cases. */
@Component
public class Notes implements AddedFields {

    private final StoredNotes stored;
    private final Clock clock;

    Notes(StoredNotes stored, Clock clock) {
        this.stored = stored;
        this.clock = clock;
    }

    public void write(JourneyNumber journey, Optional<String> author, String kind, String text) {
        stored.save(new Note(null, journey.text(), clock.instant(), author.orElse(null), kind, text));
    }

    /** The newest first. */
    public List<Note> of(JourneyNumber journey) {
        return stored.findByJourneyOrderByWrittenAtDescIdDesc(journey.text());
    }

    @Override
    public void keep(String businessKey, String form, Map<String, String> answers) {
        var text = answers.entrySet().stream()
                .map(answer -> answer.getKey() + ": " + answer.getValue())
                .collect(Collectors.joining("\n"));
        write(JourneyNumber.of(businessKey), Optional.empty(), form, text);
    }
}
