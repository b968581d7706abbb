package eu.xport.calendar;

import static eu.xport.calendar.CalendarFixtures.closingHour;
import static eu.xport.calendar.CalendarFixtures.date;
import static eu.xport.calendar.CalendarFixtures.deadline;
import static eu.xport.calendar.CalendarFixtures.deadlineAskedAt;
import static eu.xport.calendar.CalendarFixtures.instant;
import static eu.xport.calendar.CalendarFixtures.workingDaysClosedOn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Clock;
import java.util.Date;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Counting without a clock stop. */
class DeadlineTest {

    @ParameterizedTest(name = "submitted on {0}")
    @CsvSource({
        "2026-03-09, 2026-03-12, 2026-03-24, 2026-03-12, 2026-03-30",
        "2026-04-02, 2026-04-07, 2026-04-17, 2026-04-08, 2026-04-24",
        "2026-05-07, 2026-05-11, 2026-05-22, 2026-05-13, 2026-06-02",
        "2026-05-13, 2026-05-18, 2026-05-28, 2026-05-19, 2026-06-05",
        "2026-07-10, 2026-07-13, 2026-07-27, 2026-07-16, 2026-08-03",
        "2025-12-23, 2025-12-26, 2026-01-07, 2025-12-29, 2026-01-15",
    })
    void bothPromisesFallOnTheDaysOfTheProgrammesTable(
            String submitted, String threeDays, String fifteenDays, String threeWorking, String fifteenWorking) {
        for (var hour : new String[] {"T00:00", "T10:00", "T18:00", "T23:59:59"}) {
            var from = date(submitted + hour);

            assertThat(deadline().after(from, "3 days")).isEqualTo(closingHour(threeDays));
            assertThat(deadline().after(from, "15 days")).isEqualTo(closingHour(fifteenDays));
            assertThat(deadline().after(from, "3 working days")).isEqualTo(closingHour(threeWorking));
            assertThat(deadline().after(from, "15 working days")).isEqualTo(closingHour(fifteenWorking));
        }
    }

    @ParameterizedTest(name = "{0} + {1} = {2}")
    @CsvSource({
        // the night in which the clocks go forward, and the one in which they go back
        "2026-03-27T10:00, 2 days, 2026-03-30",
        "2026-03-27T10:00, 1 working day, 2026-03-30",
        "2026-03-29T01:59, 1 day, 2026-03-30",
        "2026-03-29T03:00, 1 day, 2026-03-30",
        "2026-03-28T23:59, 3 days, 2026-03-31",
        "2026-10-23T10:00, 3 days, 2026-10-26",
        "2026-10-24T23:59, 2 days, 2026-10-26",
        "2026-10-25T02:30, 1 working day, 2026-10-26",
        // 29 February
        "2028-02-28T09:00, 1 day, 2028-02-29",
        "2028-02-28T09:00, 2 days, 2028-03-01",
        "2028-02-29T09:00, 365 days, 2029-02-28",
        "2027-02-26T09:00, 1 working day, 2027-03-01",
        "2028-02-28T09:00, 2 working days, 2028-03-01",
        // the turn of the year
        "2026-12-30T09:00, 1 day, 2026-12-31",
        "2026-12-31T23:59:59, 1 day, 2027-01-04",
        "2026-12-31T09:00, 1 working day, 2027-01-04",
        "2026-12-25T09:00, 6 days, 2026-12-31",
        // begun when nobody works
        "2026-03-14T09:00, 1 day, 2026-03-16",
        "2026-03-14T09:00, 1 working day, 2026-03-16",
    })
    void everyTurnOfTheCalendarIsCountedByDates(String from, String length, String due) {
        assertThat(deadline().after(date(from), length)).isEqualTo(closingHour(due));
    }

    @Test
    void theClosingHourIsReadInParisInSummerAndInWinter() {
        assertThat(deadline().after(date("2026-03-26T10:00"), "1 day")).isEqualTo("2026-03-27T17:00:00Z");
        assertThat(deadline().after(date("2026-03-29T10:00"), "1 day")).isEqualTo("2026-03-30T16:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Auckland", "Pacific/Niue", "UTC", "America/Los_Angeles", "Europe/Paris"})
    void theZoneOfTheMachineChangesNothing(String zone) {
        var ofThisMachine = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            var submitted = date("2026-04-02T23:30");

            assertThat(deadline().after(submitted, "3 days")).isEqualTo(closingHour("2026-04-07"));
            assertThat(deadline().reminder(closingHour("2026-04-07"), submitted))
                    .isEqualTo(date("2026-04-03T09:00"));
        } finally {
            TimeZone.setDefault(ofThisMachine);
        }
    }

    @Test
    void aDeadlineFromNowCountsFromTheOneClock() {
        assertThat(deadlineAskedAt("2026-03-09T10:00").from("2 working days")).isEqualTo(closingHour("2026-03-11"));
    }

    @Test
    void aClosingDayOfTheInstallationIsNoWorkingDay() {
        var closed = new Deadline(workingDaysClosedOn("2026-05-15"), Clock.systemUTC());

        assertThat(closed.after(date("2026-05-12T10:00"), "3 days")).isEqualTo(closingHour("2026-05-18"));
        assertThat(closed.after(date("2026-05-12T10:00"), "2 working days")).isEqualTo(closingHour("2026-05-18"));
        assertThat(closed.reminder(closingHour("2026-05-18"), date("2026-05-12T10:00")))
                .isEqualTo(date("2026-05-13T09:00"));
    }

    @Test
    void aTimestampOfADatabaseCountsAsADate() {
        var stored = java.sql.Timestamp.from(instant("2026-03-09T10:00"));

        assertThat(deadline().after(stored, "3 days")).isEqualTo(closingHour("2026-03-12"));
        assertThat(deadline().after(new java.sql.Date(stored.getTime()), "3 days"))
                .isEqualTo(closingHour("2026-03-12"));
    }

    @ParameterizedTest
    @CsvSource({
        "-1, is out of reach",
        "4102444800000000, is out of reach",
        "9223372036854775807, is out of reach",
        "-9223372036854775808, is out of reach",
    })
    void aDateFarAwayIsRefused(long milliseconds, String why) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> deadline().after(new Date(milliseconds), "3 days"))
                .withMessageContainingAll("The begin of the deadline", why, "from 2000 to 2199");
    }

    @Test
    void theFirstAndTheLastDatesWithinReachAreCounted() {
        assertThatNoException().isThrownBy(() -> {
            deadline().after(date("2000-01-01T01:00"), "400 working days");
            deadline().reminder(closingHour("2000-01-03"), date("2000-01-01T01:00"));
            deadline().after(date("2199-12-31T10:00"), "400 working days");
        });
    }

    @Test
    void aMissingDateIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> deadline().after(null, "3 days"))
                .withMessageContaining("The begin of the deadline is missing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> deadline().reminder(null, date("2026-03-09T10:00")))
                .withMessageContaining("The due date is missing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> deadline().reminder(closingHour("2026-03-12"), null))
                .withMessageContaining("The submission is missing");
    }
}
