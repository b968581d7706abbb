package eu.xport.calendar;

import static eu.xport.calendar.CalendarFixtures.closingHour;
import static eu.xport.calendar.CalendarFixtures.date;
import static eu.xport.calendar.CalendarFixtures.deadline;
import static eu.xport.calendar.CalendarFixtures.deadlineAskedAt;
import static eu.xport.calendar.CalendarFixtures.instant;
import static eu.xport.calendar.CalendarFixtures.stop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counting while the clock stood at times. */
class StoppedDeadlineTest {

    private static final String MONDAY = "2026-03-09T10:00";

    @ParameterizedTest(name = "{0}: stop {1} to {2}")
    @CsvSource({
        "2026-03-09T10:00, 2026-03-10T11:00, 2026-03-12T09:00, 2026-03-16, 2026-03-26",
        "2026-03-09T10:00, 2026-03-10T11:00, 2026-03-10T16:00, 2026-03-12, 2026-03-24",
        "2026-07-10T17:00, 2026-07-10T17:30, 2026-07-13T09:00, 2026-07-15, 2026-07-27",
    })
    void bothPromisesFallOnTheDaysOfTheProgrammesTable(
            String submitted, String begin, String end, String threeDays, String fifteenDays) {
        var stops = stop(begin, end);

        assertThat(deadline().after(date(submitted), "3 days", stops)).isEqualTo(closingHour(threeDays));
        assertThat(deadline().after(date(submitted), "15 days", stops)).isEqualTo(closingHour(fifteenDays));
    }

    @ParameterizedTest(name = "stop {0} to {1}: {2}")
    @CsvSource({
        // the clock stands from its begin until just before its end
        "2026-03-10T18:00, 2026-03-10T18:01, 2026-03-13",
        "2026-03-10T17:59, 2026-03-10T18:00, 2026-03-12",
        "2026-03-10T17:59:59, 2026-03-10T18:00:01, 2026-03-13",
        "2026-03-10T18:00:01, 2026-03-11T17:59:59, 2026-03-12",
        "2026-03-10T12:00, 2026-03-10T12:00, 2026-03-12",
        // day 0 is never counted, so that nothing is lost on it
        "2026-03-09T11:00, 2026-03-10T09:00, 2026-03-12",
        // a day of the deadline itself
        "2026-03-12T17:59, 2026-03-13T09:00, 2026-03-13",
        // the rolled day stands as well
        "2026-03-11T17:00, 2026-03-16T19:00, 2026-03-18",
        // a stop over the weekend to which nobody rolls
        "2026-03-13T17:00, 2026-03-16T09:00, 2026-03-12",
    })
    void aDayCountsUnlessTheClockStoodAtTheClosingHour(String begin, String end, String due) {
        assertThat(deadline().after(date(MONDAY), "3 days", stop(begin, end))).isEqualTo(closingHour(due));
    }

    @ParameterizedTest(name = "stop {0} to {1}: {2}")
    @CsvSource({
        "2026-03-10T11:00, 2026-03-12T09:00, 2026-03-16",
        "2026-03-13T11:00, 2026-03-16T09:00, 2026-03-12",
        "2026-03-11T11:00, 2026-03-16T09:00, 2026-03-17",
        "2026-03-07T11:00, 2026-03-09T20:00, 2026-03-12",
    })
    void workingDaysCountOnlyWhileTheClockGoes(String begin, String end, String due) {
        assertThat(deadline().after(date(MONDAY), "3 working days", stop(begin, end)))
                .isEqualTo(closingHour(due));
    }

    @Test
    void aDeadlineDoesNotRollToADayOnWhichTheClockStands() {
        var thursday = date("2026-03-05T10:00");

        assertThat(deadline().after(thursday, "3 days", stop("2026-03-08T20:00", "2026-03-10T09:00")))
                .isEqualTo(closingHour("2026-03-10"));
    }

    @Test
    void twoStopsHoldTheDeadlineTwiceAndAnOverlapOnce() {
        var first = stop("2026-03-10T11:00", "2026-03-11T09:00");
        var second = stop("2026-03-12T11:00", "2026-03-13T09:00");
        var over = stop("2026-03-10T12:00", "2026-03-10T20:00");

        assertThat(deadline().after(date(MONDAY), "2 days", first + " " + second))
                .isEqualTo(closingHour("2026-03-13"));
        assertThat(deadline().after(date(MONDAY), "2 days", first + " " + over)).isEqualTo(closingHour("2026-03-12"));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-12T18:00:01", "2026-03-12T18:00:00.001", "2026-03-13T09:00", "2026-06-01T09:00"})
    void aStopThatBeginsAfterTheDeadlineNeverMendsIt(String begin) {
        var stops = ClockStops.NONE.begin(instant(begin)).toString();

        assertThat(deadline().after(date(MONDAY), "3 days", stops)).isEqualTo(closingHour("2026-03-12"));
        assertThat(deadline().after(date(MONDAY), "3 working days", stops)).isEqualTo(closingHour("2026-03-12"));
    }

    @ParameterizedTest(name = "asked at {0}: {1}")
    @CsvSource({
        "2026-03-10T12:00, 2026-03-12",
        "2026-03-10T18:00, 2026-03-12",
        "2026-03-10T18:00:01, 2026-03-13",
        "2026-03-11T12:00, 2026-03-13",
        "2026-03-12T12:00, 2026-03-16",
        "2026-03-31T17:00, 2026-04-02",
        "2026-03-01T12:00, 2026-03-12",
    })
    void aStopThatStillRunsCountsUpToNow(String now, String due) {
        var stops = ClockStops.NONE.begin(instant("2026-03-10T11:00")).toString();

        assertThat(deadlineAskedAt(now).after(date(MONDAY), "3 days", stops)).isEqualTo(closingHour(due));
    }

    @Test
    void aStopWithAnAgreedEndCountsAtOnce() {
        var untilThursday = stop("2026-03-10T11:00", "2026-03-12T09:00");

        assertThat(deadlineAskedAt("2026-03-10T11:00").after(date(MONDAY), "3 days", untilThursday))
                .isEqualTo(closingHour("2026-03-16"));
    }

    @Test
    void aStopOverTheNightInWhichTheClocksChangeIsCountedByDates() {
        assertThat(deadline().after(date("2026-03-27T10:00"), "3 days", stop("2026-03-28T12:00", "2026-03-29T17:59")))
                .isEqualTo(closingHour("2026-03-31"));
        assertThat(deadline().after(date("2026-10-23T10:00"), "3 days", stop("2026-10-25T02:30", "2026-10-25T18:01")))
                .isEqualTo(closingHour("2026-10-27"));
    }

    @Test
    void aCaseWithoutStopsCarriesNothingOrAnEmptyText() {
        assertThat(deadline().after(date(MONDAY), "3 days", null)).isEqualTo(closingHour("2026-03-12"));
        assertThat(deadline().after(date(MONDAY), "3 days", "")).isEqualTo(closingHour("2026-03-12"));
    }

    @Test
    void stopsThatNobodyCanReadAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> deadline().after(date(MONDAY), "3 days", "yesterday"))
                .withMessageContainingAll("'yesterday'", "is not a clock stop", "2026-03-10T11:00:00+01:00/");
    }
}
