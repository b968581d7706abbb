package eu.xport.contact;

import java.time.Instant;
import java.util.Optional;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * The first call as the company of a case has chosen it.
 *
 * @param startsAt null once it was given up or called off, as its end
 * @param choices how often the company has chosen a time
 */
@Table("booked_call")
record BookedCall(
        @Id String journey,
        @Version Long version,
        String expert,
        Instant startsAt,
        Instant endsAt,
        Instant bookedAt,
        int choices) {

    static BookedCall of(String journey, String expert, CallSlot slot, Instant now) {
        return new BookedCall(journey, null, expert, slot.startsAt(), slot.endsAt(), now, 1);
    }

    BookedCall movedTo(String expert, CallSlot slot, Instant now) {
        return new BookedCall(journey, version, expert, slot.startsAt(), slot.endsAt(), now, choices + 1);
    }

    BookedCall freed() {
        return new BookedCall(journey, version, expert, null, null, bookedAt, choices);
    }

    Optional<CallSlot> slot() {
        return Optional.ofNullable(startsAt).map(start -> new CallSlot(start, endsAt));
    }

    boolean isAheadOf(Instant moment) {
        return startsAt != null && startsAt.isAfter(moment);
    }
}
