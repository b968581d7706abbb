package eu.xport.meeting;

import eu.xport.calendar.PrintedDate;
import eu.xport.engine.Texts;
import eu.xport.journey.CaseFacts;
import eu.xport.journey.Journey;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;

/** What the company wanted changed last, for the letters about it. */
@Component
class MeetingChangeFacts implements CaseFacts {

    private final MeetingChanges changes;
    private final Texts texts;

    MeetingChangeFacts(MeetingChanges changes, Texts texts) {
        this.changes = changes;
        this.texts = texts;
    }

    @Override
    public Map<String, Object> of(Journey journey, Locale language) {
        return changes.findByJourneyOrderByAskedAtDescIdDesc(journey.number().text()).stream()
                .findFirst()
                .map(change -> told(change, language))
                .orElseGet(Map::of);
    }

    private Map<String, Object> told(MeetingChange change, Locale language) {
        var facts = new HashMap<String, Object>();
        facts.put("changeName", texts.of(language, change.nameKey()));
        BiConsumer<String, Instant> moment = (name, at) -> {
            if (at != null) {
                facts.put(name, PrintedDate.momentInFull(at, language));
            }
        };
        moment.accept("changeStood", change.stoodAt());
        moment.accept("changeProposed", change.proposedAt());
        if (change.dueAt() != null) {
            facts.put("changeDue", PrintedDate.inFull(change.dueAt(), language));
        }
        if (change.word() != null) {
            facts.put("changeWord", change.word());
        }
        if (change.answerWord() != null) {
            facts.put("changeAnswerWord", change.answerWord());
        }
        return facts;
    }
}
