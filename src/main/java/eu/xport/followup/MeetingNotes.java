package eu.xport.followup;

import eu.xport.engine.Texts;
import eu.xport.journey.JourneyNumber;
import eu.xport.journey.RoomNotes;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What was said in a review meeting, for whoever speaks with the company next. */
@Component
class MeetingNotes implements RoomNotes {

    private final Meetings meetings;
    private final Texts texts;

    MeetingNotes(Meetings meetings, Texts texts) {
        this.meetings = meetings;
        this.texts = texts;
    }

    @Override
    public Stream<Noted> of(JourneyNumber journey) {
        return meetings.findByJourneyOrderByIdAsc(journey.text()).stream()
                .filter(meeting -> meeting.heldAt() != null)
                .flatMap(meeting -> Stream.of(said(meeting))
                        .filter(said -> !said.isEmpty())
                        .map(said -> new Noted(
                                meeting.heldAt(), texts.staff("labelled", texts.staff("meetings.review"), said))));
    }

    private static String said(Meeting meeting) {
        return Stream.of(meeting.companyDevelopment(), meeting.notes())
                .filter(text -> text != null && !text.isBlank())
                .collect(Collectors.joining(" "));
    }
}
