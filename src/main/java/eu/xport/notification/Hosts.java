package eu.xport.notification;

import eu.xport.engine.Groups;
import eu.xport.engine.People;
import eu.xport.journey.CaseExpert;
import eu.xport.journey.JourneyNumber;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Who meets the company: of a letter about a meeting that is whoever works for the company on its day, also in the place of
 * an expert who is away; of all others, whoever does today.
 */
@Component
class Hosts {

    private final CalendarEntries entries;
    private final Letters letters;
    private final CaseExpert experts;
    private final People people;
    private final Clock clock;

    Hosts(CalendarEntries entries, Letters letters, CaseExpert experts, People people, Clock clock) {
        this.entries = entries;
        this.letters = letters;
        this.experts = experts;
        this.people = people;
        this.clock = clock;
    }

    /** Empty where the colleagues choose among themselves and none of them has begun. */
    Optional<String> of(JourneyNumber number, String kind) {
        return Invitations.isAboutAMeeting(kind)
                ? meeting(number.text(), kind).flatMap(meeting -> of(number, meeting))
                : experts.reached(number.text());
    }

    private Optional<CalendarEntry> meeting(String number, String kind) {
        if (Invitations.MEETING_CHANGED.equals(kind)) {
            return entries.agreed(number);
        }
        return Invitations.appointmentOf(kind)
                .map(appointment -> entries.standing(number, appointment))
                .orElseGet(() -> entries.ahead(number, clock.instant()));
    }

    private Optional<String> of(JourneyNumber number, CalendarEntry meeting) {
        return entrusted(number, meeting).or(() -> experts.reached(number.text()));
    }

    private Optional<String> entrusted(JourneyNumber number, CalendarEntry meeting) {
        return experts.on(number, LocalDate.ofInstant(meeting.startsAt(), clock.getZone()));
    }

    /** Whether somebody meets the company who was not invited to it; who helps out once is not promised a meeting by that. */
    boolean areOthers(JourneyNumber number, CalendarEntry meeting) {
        return entrusted(number, meeting)
                .filter(host -> !invited(meeting).contains(host))
                .isPresent();
    }

    /** Whether exactly those are invited who meet the company. */
    boolean areInvited(JourneyNumber number, CalendarEntry meeting) {
        return reachable(invited(meeting).stream())
                .equals(List.of(of(number, meeting).orElse(Groups.MANAGERS)));
    }

    /** Who of the staff was invited to what lies ahead, or lay there as the case was closed; nobody who is gone. */
    List<String> invited(JourneyNumber number) {
        return reachable(Stream.concat(entries.told(number.text()).stream(), entries.calledOff(number.text()).stream())
                .filter(meeting -> meeting.isAheadOf(clock.instant()))
                .flatMap(meeting -> invited(meeting).stream())
                .distinct());
    }

    /** Who has in the own calendar what was called off last. */
    List<String> invitedToCallOff(JourneyNumber number, String kind) {
        var off = Invitations.MEETING_OFF.equals(kind)
                ? entries.meetingOff(number.text())
                : entries.callOff(number.text());
        return reachable(off.stream().flatMap(call -> invited(call).stream()).distinct());
    }

    private List<String> reachable(Stream<String> readers) {
        return readers.filter(reader ->
                        Groups.MANAGERS.equals(reader) || people.mailOf(reader).isPresent())
                .toList();
    }

    private List<String> invited(CalendarEntry meeting) {
        return letters.invited(meeting.journey(), meeting.setAt(), Invitations.KINDS);
    }
}
