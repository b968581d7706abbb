package eu.xport.notification;

import eu.xport.journey.AppointmentKind;
import eu.xport.journey.AppointmentSet;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * An appointment as it stands in the calendars of company and expert.
 *
 * @param uid what calendars know it by, whatever changes (RFC 5545)
 * @param sequence one further with each change, so that calendars know the newest
 * @param setAt when it was first set
 * @param heldAt when it was said to have taken place; null before
 * @param cancelledAt when it was called off; null before
 */
@Table("calendar_entry")
record CalendarEntry(
        @Id Long id,
        String uid,
        String journey,
        AppointmentKind kind,
        Instant startsAt,
        Instant endsAt,
        String place,
        int sequence,
        Instant setAt,
        Instant heldAt,
        Instant cancelledAt) {

    /** For an appointment of which nobody has said how long it lasts. */
    private static final Duration USUAL = Duration.ofHours(1);

    /** @param calledOff what this one comes instead of */
    static CalendarEntry of(AppointmentSet set, Optional<CalendarEntry> calledOff, Instant now) {
        var lasts = set.lasts().or(() -> calledOff.map(CalendarEntry::lasts)).orElse(USUAL);
        return new CalendarEntry(
                null,
                UUID.randomUUID() + "@xport",
                set.journey().text(),
                set.kind(),
                set.startsAt(),
                set.startsAt().plus(lasts),
                set.place().or(() -> calledOff.map(CalendarEntry::place)).orElse(null),
                0,
                now,
                null,
                null);
    }

    /** Said once more without any change, it stays as it is. */
    CalendarEntry movedTo(AppointmentSet set) {
        var end = set.startsAt().plus(set.lasts().orElse(lasts()));
        var where = set.place().orElse(place);
        return startsAt.equals(set.startsAt()) && endsAt.equals(end) && Objects.equals(place, where)
                ? this
                : new CalendarEntry(
                        id, uid, journey, kind, set.startsAt(), end, where, sequence + 1, setAt, null, null);
    }

    CalendarEntry held(Instant at) {
        return new CalendarEntry(id, uid, journey, kind, startsAt, endsAt, place, sequence, setAt, at, null);
    }

    CalendarEntry cancelled(Instant at) {
        return new CalendarEntry(id, uid, journey, kind, startsAt, endsAt, place, sequence + 1, setAt, null, at);
    }

    private Duration lasts() {
        return Duration.between(startsAt, endsAt);
    }

    boolean isAheadOf(Instant moment) {
        return startsAt.isAfter(moment);
    }
}
