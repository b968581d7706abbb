package eu.xport.contact;

import eu.xport.calendar.PrintedDate;
import eu.xport.engine.TaskCard;
import eu.xport.engine.Texts;
import eu.xport.journey.JourneyNumber;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import org.springframework.stereotype.Component;

/** When the company expects its first call, on the card and in the form of its open tasks, until it was called. */
@Component
class BookedCallCard implements TaskCard {

    static final String LINE = "bookedCall";

    private final BookedCalls calls;
    private final CallContact contact;
    private final Texts texts;

    BookedCallCard(BookedCalls calls, CallContact contact, Texts texts) {
        this.calls = calls;
        this.contact = contact;
        this.texts = texts;
    }

    @Override
    public Map<String, Object> of(String businessKey) {
        return JourneyNumber.in(businessKey)
                .map(number -> Collections.<String, Object>singletonMap(LINE, line(number)))
                .orElseGet(Map::of);
    }

    private String line(JourneyNumber number) {
        return calls.findById(number.text())
                .filter(call -> contact.lastWith(number).isEmpty())
                .flatMap(BookedCall::slot)
                .map(slot -> moment(slot.startsAt()))
                .orElse(null);
    }

    private String moment(Instant moment) {
        return PrintedDate.moment(moment, texts.staffLanguage());
    }
}
