package eu.xport.contact;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** The first call as the company of a case has chosen it. */
@Table("booked_call")
record BookedCall(
        @Id String journey, @Version Long version, String expert, Instant startsAt, Instant endsAt, Instant bookedAt) {

    static BookedCall of(String journey, String expert, CallSlot slot, Instant now) {
        return new BookedCall(journey, null, expert, slot.startsAt(), slot.endsAt(), now);
    }

    BookedCall movedTo(String expert, CallSlot slot, Instant now) {
        return new BookedCall(journey, version, expert, slot.startsAt(), slot.endsAt(), now);
    }

    CallSlot slot() {
        return new CallSlot(startsAt, endsAt);
    }

    boolean isAheadOf(Instant moment) {
        return startsAt.isAfter(moment);
    }
}
