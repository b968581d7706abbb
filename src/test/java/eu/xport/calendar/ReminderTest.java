package eu.xport.calendar;

import static eu.xport.calendar.CalendarFixtures.closingHour;
import static eu.xport.calendar.CalendarFixtures.date;
import static eu.xport.calendar.CalendarFixtures.deadline;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderTest {

    @ParameterizedTest(name = "due on {1}: {2}")
    @CsvSource({
        "2026-03-09T10:00, 2026-03-12, 2026-03-11T09:00",
        "2026-03-12T10:00, 2026-03-16, 2026-03-13T09:00",
        "2026-04-02T10:00, 2026-04-07, 2026-04-03T09:00",
        "2026-03-20T10:00, 2026-03-30, 2026-03-27T09:00",
        "2026-03-20T10:00, 2026-03-31, 2026-03-30T09:00",
        "2026-07-10T08:59:59, 2026-07-13, 2026-07-10T09:00",
    })
    void thePersonIsRemindedInTheMorningOfTheWorkingDayBefore(String submitted, String due, String reminder) {
        assertThat(deadline().reminder(closingHour(due), date(submitted))).isEqualTo(date(reminder));
    }

    @ParameterizedTest(name = "due on {0}, {1} ahead: {2}")
    @CsvSource({
        "2026-03-12, 1 working day, 2026-03-11T09:00",
        "2026-03-12, 2 working days, 2026-03-10T09:00",
        "2026-04-07, 2 working days, 2026-04-02T09:00",
        "2026-04-07, 2 days, 2026-04-03T09:00",
        "2026-03-24, 7 days, 2026-03-17T09:00",
    })
    void thePersonIsRemindedAsLongBeforeAsTheModelSays(String due, String ahead, String reminder) {
        assertThat(deadline().reminder(closingHour(due), date("2026-03-02T10:00"), ahead))
                .isEqualTo(date(reminder));
    }

    @ParameterizedTest(name = "submitted at {0}, due on {1}")
    @CsvSource({
        "2026-07-10T17:00, 2026-07-13",
        "2026-07-10T09:00, 2026-07-13",
        "2026-03-09T10:00, 2026-03-10",
        "2026-03-09T10:00, 2026-03-02",
    })
    void nobodyIsRemindedBeforeTheSubmission(String submitted, String due) {
        assertThat(deadline().reminder(closingHour(due), date(submitted))).isEqualTo(Deadline.NEVER);
    }

    @Test
    void whatIsNeverDueIsNeverRemindedOf() {
        assertThat(deadline().reminder(Deadline.NEVER, date("2026-03-09T10:00")))
                .isEqualTo(Deadline.NEVER);
    }

    @Test
    void neverIsTheLastDayOfTheYear9999InParis() {
        assertThat(CalendarFixtures.dayOf(Deadline.NEVER)).isEqualTo(LocalDate.of(9999, 12, 31));
        assertThat(Deadline.NEVER.toInstant().atOffset(ZoneOffset.ofHours(14)).getYear())
                .isEqualTo(9999);
    }

    @Test
    void whoeverChangesTheDateOfAReminderChangesNoOther() {
        deadline().reminder(closingHour("2026-03-10"), date("2026-03-09T10:00")).setTime(0);

        assertThat(Deadline.NEVER).isEqualTo("9999-12-31T00:00:00Z");
    }
}
