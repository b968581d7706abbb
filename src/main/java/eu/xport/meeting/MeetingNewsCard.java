package eu.xport.meeting;

import eu.xport.engine.TaskCard;
import eu.xport.engine.Texts;
import eu.xport.journey.JourneyNumber;
import java.util.Collections;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the company wants changed about the next meeting, on the card and in the form of each open task. */
@Component
class MeetingNewsCard implements TaskCard {

    private static final String LINE = "meetingNews";

    private final MeetingChanges changes;
    private final ChangeWords words;
    private final Texts texts;

    MeetingNewsCard(MeetingChanges changes, ChangeWords words, Texts texts) {
        this.changes = changes;
        this.words = words;
        this.texts = texts;
    }

    @Override
    public Map<String, Object> of(String businessKey) {
        return JourneyNumber.in(businessKey)
                .map(number -> Collections.<String, Object>singletonMap(LINE, line(number)))
                .orElseGet(Map::of);
    }

    private String line(JourneyNumber number) {
        return changes.findByJourneyAndAnswerIsNullOrderByIdAsc(number.text()).stream()
                .findFirst()
                .map(change -> words.wish(change, texts.staffLanguage()))
                .orElse(null);
    }
}
