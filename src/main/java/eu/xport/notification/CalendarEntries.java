package eu.xport.notification;

import eu.xport.journey.AppointmentKind;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/** All that ever stood in calendars. */
interface CalendarEntries extends ListCrudRepository<CalendarEntry, Long> {

    /** What comes later about an entry needs a first invitation. */
    String TOLD = "exists (select 1 from letter l where l.journey = e.journey and l.written_at >= e.set_at"
            + " and (e.kind = 'FIRST_CALL' and l.kind in ('CALL_BOOKED', 'CALL_MOVED')"
            + " or e.kind = 'REVIEW_MEETING' and l.kind in ('REVIEW_MEETING', 'REVIEW_MEETING_MOVED', 'MEETING_CHANGED')"
            + " or e.kind = 'FIRST_APPOINTMENT' and l.kind in ('APPOINTMENT', 'APPOINTMENT_MOVED', 'MEETING_CHANGED')))";

    Optional<CalendarEntry> findByUid(String uid);

    /** Neither held nor called off. */
    List<CalendarEntry> findByJourneyAndHeldAtIsNullAndCancelledAtIsNullOrderByIdAsc(String journey);

    default List<CalendarEntry> standing(String journey) {
        return findByJourneyAndHeldAtIsNullAndCancelledAtIsNullOrderByIdAsc(journey);
    }

    default Optional<CalendarEntry> standing(String journey, AppointmentKind kind) {
        return standing(journey).stream().filter(entry -> entry.kind() == kind).findFirst();
    }

    /** While one reads who was invited, these entries go to nobody else; a case without any is not held by this. */
    @Query("select id from calendar_entry where journey = :journey order by id for update")
    List<Long> holdStill(String journey);

    /** Neither held nor called off, and somebody was invited to it. */
    @Query("select * from calendar_entry e where e.journey = :journey and e.held_at is null and e.cancelled_at is null"
            + " and " + TOLD + " order by e.id")
    List<CalendarEntry> told(String journey);

    /** These that lie ahead, of these cases and of those in which this person of the staff was written to. */
    @Query("select * from calendar_entry e where e.starts_at > :moment and e.held_at is null"
            + " and e.cancelled_at is null and (e.journey in (:cases)"
            + " or exists (select 1 from letter r where r.journey = e.journey and r.recipient = :person))"
            + " and " + TOLD + " order by e.id")
    List<CalendarEntry> ahead(Instant moment, String person, Collection<String> cases);

    /** Somebody else takes part, unless the meeting was moved, held or called off since it was read. */
    @Modifying
    @Query("update calendar_entry set sequence = sequence + 1 where id = :id and sequence = :known"
            + " and held_at is null and cancelled_at is null")
    boolean goesToOthers(long id, int known);

    default Optional<CalendarEntry> ahead(String journey, Instant moment) {
        return told(journey).stream().filter(entry -> entry.isAheadOf(moment)).findFirst();
    }

    /**
     * Called off as the case was closed, after an invitation to it was written: who never heard of it needs no
     * cancellation. What was called off while the case went on has had a letter of its own.
     */
    @Query("select * from calendar_entry e where e.journey = :journey and e.cancelled_at is not null"
            + " and exists (select 1 from journey j where j.number = e.journey"
            + " and j.closed_at = e.cancelled_at) and " + TOLD + " order by e.id")
    List<CalendarEntry> calledOff(String journey);

    /** All that was called off after an invitation to it, the last of it first. */
    @Query("select * from calendar_entry e where e.journey = :journey and e.cancelled_at is not null and " + TOLD
            + " order by e.cancelled_at desc, e.id desc")
    List<CalendarEntry> off(String journey);

    default Optional<CalendarEntry> callOff(String journey) {
        return off(journey).stream()
                .filter(entry -> entry.kind() == AppointmentKind.FIRST_CALL)
                .findFirst();
    }

    default Optional<CalendarEntry> meetingOff(String journey) {
        return off(journey).stream()
                .filter(entry -> entry.kind() != AppointmentKind.FIRST_CALL)
                .findFirst();
    }

    /** What both have agreed on but for the first call. */
    default Optional<CalendarEntry> agreed(String journey) {
        return standing(journey).stream()
                .filter(entry -> entry.kind() != AppointmentKind.FIRST_CALL)
                .findFirst();
    }

    Optional<CalendarEntry> findFirstByJourneyAndKindOrderByIdDesc(String journey, AppointmentKind kind);
}
