package eu.xport.followup;

import eu.xport.calendar.ParisTime;
import eu.xport.calendar.PrintedDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A meeting with the company about its roadmap.
 *
 * @param closing whether it is the closing review
 * @param plannedFor the day by the rhythm of the plan, or the one that was agreed
 * @param takesPlaceOn the same, moved to a working day
 * @param startsAt the hour that we propose on that day; null in a meeting from before hours were kept
 * @param asksAfter after so many months the company answers the questions again; null where it does not
 * @param outcome null until somebody says what came of it
 * @param heldAt when that was noted
 * @param nextOn the day agreed for the next meeting; null to follow the rhythm
 */
@Table("review_meeting")
record Meeting(
        @Id Long id,
        String journey,
        boolean closing,
        LocalDate plannedFor,
        LocalDate takesPlaceOn,
        Instant startsAt,
        Integer asksAfter,
        MeetingOutcome outcome,
        Instant heldAt,
        String heldBy,
        String companyDevelopment,
        String notes,
        LocalDate nextOn) {

    static Meeting planned(String journey, Appointment appointment, Instant startsAt) {
        return new Meeting(
                null,
                journey,
                appointment.closing(),
                appointment.plannedFor(),
                appointment.day(),
                startsAt,
                appointment.asksAfter(),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    Meeting over(
            MeetingOutcome outcome, Instant at, String by, String companyDevelopment, String notes, LocalDate nextOn) {
        return new Meeting(
                id,
                journey,
                closing,
                plannedFor,
                takesPlaceOn,
                startsAt,
                asksAfter,
                outcome,
                at,
                by,
                companyDevelopment,
                notes,
                nextOn);
    }

    /** The same meeting at another time; the rhythm goes on from its day, but a plan ends when it ends. */
    Meeting movedTo(Instant startsAt) {
        var day = ParisTime.dayOf(startsAt);
        return new Meeting(
                id,
                journey,
                closing,
                closing ? plannedFor : day,
                day,
                startsAt,
                asksAfter,
                outcome,
                heldAt,
                heldBy,
                companyDevelopment,
                notes,
                nextOn);
    }

    /** Where no hour was kept, the morning. */
    Instant begins() {
        return startsAt == null ? ParisTime.morningOf(takesPlaceOn) : startsAt;
    }

    /** As the invitation has it. */
    String when(Locale language) {
        return startsAt == null ? PrintedDate.day(takesPlaceOn, language) : PrintedDate.moment(startsAt, language);
    }

    /** A meeting held early or on its day keeps the rhythm; one held late starts it anew. */
    LocalDate dayToCountFrom(ZoneId zone) {
        var held = heldAt.atZone(zone).toLocalDate();
        return held.isAfter(takesPlaceOn) ? held : plannedFor;
    }

    boolean askAgain() {
        return asksAfter != null;
    }

    boolean isHeld() {
        return outcome == MeetingOutcome.HELD;
    }
}
