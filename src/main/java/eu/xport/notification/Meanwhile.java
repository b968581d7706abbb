package eu.xport.notification;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What has become of an appointment since a letter about it was written. A mail server may be down for hours, and letters
 * leave each by itself: the second may be there before the first.
 */
@Component
class Meanwhile {

    private static final String REMINDER = "APPOINTMENT_REMINDER";

    private final Letters letters;
    private final CalendarEntries entries;
    private final Post post;
    private final ObjectMapper json;
    private final Clock clock;

    Meanwhile(Letters letters, CalendarEntries entries, Post post, ObjectMapper json, Clock clock) {
        this.letters = letters;
        this.entries = entries;
        this.post = post;
        this.json = json;
        this.clock = clock;
    }

    /** Calendars end right whatever arrives first when only the newest of what a reader was written goes into them. */
    boolean hasOutrun(Letter letter) {
        return !leavesOnADayOfAStory(letter) && outrunEntry(letter).isPresent();
    }

    private Optional<Facts> outrunEntry(Letter letter) {
        return entryOf(letter)
                .filter(entry -> Invitations.KINDS.contains(letter.kind()) && isCalledOff(entry)
                        || isTellingOfIt(letter, entry));
    }

    /** Nobody is reminded of what is over, at another time, or not at all. */
    Optional<Withheld> withholds(Letter letter) {
        if (!REMINDER.equals(letter.kind()) || leavesOnADayOfAStory(letter)) {
            return Optional.empty();
        }
        var told = Facts.read(letter.facts(), json);
        return told.has("appointmentEntry") ? withholds(told.row("appointmentEntry")) : Optional.empty();
    }

    /** Nothing happens between the writing and the leaving of a letter that is only told. */
    private boolean leavesOnADayOfAStory(Letter letter) {
        var now = clock.instant();
        return post.leftAt(letter, now).isBefore(now);
    }

    private Optional<Withheld> withholds(Facts reminded) {
        var starts = Instant.parse(reminded.of("starts"));
        var entry = entries.findByUid(reminded.of("uid"));
        if (entry.filter(one -> one.cancelledAt() != null).isPresent()) {
            return Optional.of(Withheld.CALLED_OFF);
        }
        if (entry.filter(one -> !one.startsAt().equals(starts)).isPresent()) {
            return Optional.of(Withheld.MOVED);
        }
        var isHeld = entry.filter(one -> one.heldAt() != null).isPresent();
        return isHeld || !starts.isAfter(clock.instant()) ? Optional.of(Withheld.OVER) : Optional.empty();
    }

    private boolean isCalledOff(Facts entry) {
        return entries.findByUid(entry.of("uid"))
                .filter(one -> one.cancelledAt() != null)
                .isPresent();
    }

    /** Another letter to the same reader tells what holds now. */
    private boolean isTellingOfIt(Letter letter, Facts entry) {
        return letters.findByJourneyAndIdGreaterThan(letter.journey(), letter.id()).stream()
                .filter(later -> later.fault() == null && Objects.equals(later.recipient(), letter.recipient()))
                .flatMap(later -> entryOf(later).stream())
                .anyMatch(newer -> newer.of("uid").equals(entry.of("uid")) && sequence(newer) > sequence(entry));
    }

    /** Of a letter of long ago nobody knows any more what it told. */
    private Optional<Facts> entryOf(Letter letter) {
        var told = Facts.read(letter.facts(), json);
        return told.known().isEmpty() ? Optional.empty() : Invitations.entryOf(letter, told);
    }

    private static int sequence(Facts entry) {
        return Integer.parseInt(entry.of("sequence"));
    }
}
