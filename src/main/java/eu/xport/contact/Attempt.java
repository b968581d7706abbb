package eu.xport.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.data.annotation.Id;

/**
 * One call to a company.
 *
 * @param caller the user who called
 * @param appointmentAt the first appointment; null unless one was made
 * @param appointmentPlace where it takes place
 * @param callAgainOn the day the company asked for; null unless it asked to be called later
 */
record Attempt(
        @Id Long id,
        String journey,
        Instant calledAt,
        String caller,
        ContactOutcome outcome,
        Instant appointmentAt,
        String appointmentPlace,
        LocalDate callAgainOn) {

    boolean isConversation() {
        return outcome.isConversation();
    }

    LocalDate day(ZoneId zone) {
        return calledAt.atZone(zone).toLocalDate();
    }
}
