package eu.xport.notification;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Attendee;
import eu.xport.testing.Case;
import eu.xport.testing.RoadmapStory;
import eu.xport.testing.Story;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;

/** A story whose letters are read, with the calendar entries that they carry, in the order in which they were written. */
abstract class CalendarStory extends RoadmapStory {

    @Autowired
    Letters letters;

    @Autowired
    LetterTemplates templates;

    List<Letter> all(Case company) {
        return letters.findByJourneyOrderByWrittenAtDescIdDesc(company.number()).stream()
                .sorted(Comparator.comparing(Letter::id))
                .toList();
    }

    List<Letter> written(Case company, String kind) {
        return all(company).stream()
                .filter(letter -> letter.kind().equals(kind))
                .toList();
    }

    List<ICalendar> invitations(Case company) {
        return all(company).stream()
                .map(templates::of)
                .filter(text -> text.invitation().isPresent())
                .map(CalendarStory::read)
                .toList();
    }

    static ICalendar read(LetterText text) {
        return Biweekly.parse(text.invitation().orElseThrow().ics()).first();
    }

    static VEvent event(ICalendar calendar) {
        return calendar.getEvents().get(0);
    }

    static List<String> participants(ICalendar calendar) {
        return event(calendar).getAttendees().stream().map(Attendee::getEmail).toList();
    }

    static List<String> uids(List<ICalendar> calendars) {
        return calendars.stream()
                .map(calendar -> event(calendar).getUid().getValue())
                .toList();
    }

    static List<Integer> sequences(List<ICalendar> calendars) {
        return calendars.stream()
                .map(calendar -> event(calendar).getSequence().getValue())
                .toList();
    }

    static LocalDateTime starts(VEvent event) {
        return inParis(event.getDateStart().getValue());
    }

    static LocalDateTime inParis(Date moment) {
        return LocalDateTime.ofInstant(moment.toInstant(), Story.PARIS);
    }
}
