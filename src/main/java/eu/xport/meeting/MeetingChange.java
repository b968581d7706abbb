package eu.xport.meeting;

import eu.xport.journey.AppointmentKind;
import eu.xport.journey.PlannedMeeting;
import java.time.Instant;
import java.util.Optional;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What a company wants changed about a meeting.
 *
 * @param stoodAt when the meeting was to be
 * @param proposedAt when the company would rather meet; null when it has called the meeting off
 * @param word what it says to it; null for nothing
 * @param dueAt until when somebody answers; null until the process has said so
 * @param answer null while there is none
 * @param agreedAt when both meet now; null unless there is another time
 * @param place where; null for the same place as before
 * @param answeredBy the user who answered; null where the matter settled itself
 */
@Table("meeting_change")
record MeetingChange(
        @Id Long id,
        @Version Long version,
        String journey,
        AppointmentKind kind,
        boolean closing,
        Instant stoodAt,
        Instant proposedAt,
        String word,
        Instant askedAt,
        Instant dueAt,
        ChangeAnswer answer,
        Instant agreedAt,
        String place,
        String answerWord,
        Instant answeredAt,
        String answeredBy) {

    static MeetingChange proposed(
            String journey, PlannedMeeting meeting, Instant at, Optional<String> word, Instant now) {
        return asked(journey, meeting, at, word, now);
    }

    static MeetingChange calledOff(String journey, PlannedMeeting meeting, Optional<String> word, Instant now) {
        return asked(journey, meeting, null, word, now);
    }

    private static MeetingChange asked(
            String journey, PlannedMeeting meeting, Instant at, Optional<String> word, Instant now) {
        return new MeetingChange(
                null,
                null,
                journey,
                meeting.kind(),
                meeting.closing(),
                meeting.startsAt(),
                at,
                word.orElse(null),
                now,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    MeetingChange dueAt(Instant due) {
        return new MeetingChange(
                id,
                version,
                journey,
                kind,
                closing,
                stoodAt,
                proposedAt,
                word,
                askedAt,
                due,
                answer,
                agreedAt,
                place,
                answerWord,
                answeredAt,
                answeredBy);
    }

    /** @param given what the expert chose, with another time where there is one */
    MeetingChange answered(Given given, Instant at, Optional<String> by) {
        return new MeetingChange(
                id,
                version,
                journey,
                kind,
                closing,
                stoodAt,
                proposedAt,
                word,
                askedAt,
                dueAt,
                given.answer(),
                given.agreedAt().orElse(null),
                given.place().orElse(null),
                given.word().orElse(null),
                at,
                by.orElse(null));
    }

    /** What an expert answers. */
    record Given(ChangeAnswer answer, Optional<Instant> agreedAt, Optional<String> place, Optional<String> word) {

        static Given settled() {
            return new Given(ChangeAnswer.SETTLED, Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    boolean isOpen() {
        return answer == null;
    }

    boolean isCallOff() {
        return proposedAt == null;
    }

    /** The name of the meeting in the messages. */
    String nameKey() {
        return nameKey(kind, closing);
    }

    static String nameKey(AppointmentKind kind, boolean closing) {
        return "meeting.kind." + (closing ? "CLOSING" : kind.name());
    }
}
