package eu.xport.contact;

import eu.xport.testing.Case;
import eu.xport.testing.JourneyTest;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

/** Monday 9 March 2026: a company that files its questions is to be called within three days. */
abstract class ContactStory extends JourneyTest {

    @BeforeEach
    void itIsMondayMorning() {
        story.beginsAt("2026-03-09T10:00");
    }

    static long timesManagersWereTold(Case company) {
        return company.letters().stream()
                .filter("CONTACT_OVERDUE MANAGERS"::equals)
                .count();
    }

    static Map<String, Object> anAppointmentOn(String moment) {
        return Map.of("contactOutcome", "APPOINTMENT_MADE", "appointmentAt", moment);
    }

    static Map<String, Object> aCallLaterOn(String day) {
        return Map.of("contactOutcome", "CALL_LATER", "callAgainOn", day);
    }

    static LocalDateTime at(String moment) {
        return LocalDateTime.parse(moment);
    }
}
