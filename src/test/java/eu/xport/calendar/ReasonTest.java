package eu.xport.calendar;

import static eu.xport.calendar.CalendarFixtures.date;
import static eu.xport.calendar.CalendarFixtures.deadline;
import static eu.xport.calendar.CalendarFixtures.stop;
import static eu.xport.calendar.CalendarFixtures.workingDaysClosedOn;
import static eu.xport.calendar.Reason.Kind.CLOCK_STOP;
import static eu.xport.calendar.Reason.Kind.CLOSING_DAY;
import static eu.xport.calendar.Reason.Kind.PUBLIC_HOLIDAY;
import static eu.xport.calendar.Reason.Kind.WEEKEND;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Why a date is what it is. */
class ReasonTest {

    @Test
    void plainCountingNeedsNoReason() {
        assertThat(deadline().why(date("2026-03-09T10:00"), "3 days")).isEmpty();
        assertThat(deadline().why(date("2026-03-09T10:00"), "15 days")).isEmpty();
    }

    @Test
    void aDeadlineThatRolledNamesTheWeekendAndTheHoliday() {
        assertThat(deadline().why(date("2026-04-02T10:00"), "2 days"))
                .containsExactly(
                        reason(WEEKEND, "2026-04-04", "2026-04-05"),
                        holiday(PublicHoliday.EASTER_MONDAY, "2026-04-06"));
    }

    @Test
    void workingDaysNameEveryDayThatDidNotCount() {
        assertThat(deadline().why(date("2026-05-07T10:00"), "15 working days"))
                .containsExactly(
                        holiday(PublicHoliday.VICTORY_DAY, "2026-05-08"),
                        reason(
                                WEEKEND,
                                "2026-05-09",
                                "2026-05-10",
                                "2026-05-16",
                                "2026-05-17",
                                "2026-05-23",
                                "2026-05-24",
                                "2026-05-30",
                                "2026-05-31"),
                        holiday(PublicHoliday.ASCENSION_DAY, "2026-05-14"),
                        holiday(PublicHoliday.WHIT_MONDAY, "2026-05-25"));
    }

    @Test
    void aClockStopNamesTheDaysThatItTookOut() {
        var stops = stop("2026-03-10T11:00", "2026-03-12T09:00");

        assertThat(deadline().why(date("2026-03-09T10:00"), "3 days", stops))
                .containsExactly(
                        reason(CLOCK_STOP, "2026-03-10", "2026-03-11"), reason(WEEKEND, "2026-03-14", "2026-03-15"));
        assertThat(deadline().why(date("2026-03-09T10:00"), "15 days", stops))
                .containsExactly(reason(CLOCK_STOP, "2026-03-10", "2026-03-11"));
    }

    @Test
    void aStopThatCostNoDayIsNoReason() {
        assertThat(deadline().why(date("2026-03-09T10:00"), "3 days", stop("2026-03-10T11:00", "2026-03-10T16:00")))
                .isEmpty();
        assertThat(deadline().why(date("2026-07-10T17:00"), "3 days", stop("2026-07-10T17:30", "2026-07-13T09:00")))
                .containsExactly(reason(CLOCK_STOP, "2026-07-11", "2026-07-12"));
    }

    @Test
    void twoStopsAreToldApart() {
        var stops = stop("2026-03-10T11:00", "2026-03-11T09:00") + " " + stop("2026-03-12T11:00", "2026-03-13T09:00");

        assertThat(deadline().why(date("2026-03-09T10:00"), "2 days", stops))
                .containsExactly(reason(CLOCK_STOP, "2026-03-10"), reason(CLOCK_STOP, "2026-03-12"));
    }

    @Test
    void aClosingDayIsToldAsSuch() {
        var closed = new Deadline(workingDaysClosedOn("2026-05-15"), Clock.systemUTC());

        assertThat(closed.why(date("2026-05-12T10:00"), "2 working days"))
                .containsExactly(
                        holiday(PublicHoliday.ASCENSION_DAY, "2026-05-14"),
                        reason(CLOSING_DAY, "2026-05-15"),
                        reason(WEEKEND, "2026-05-16", "2026-05-17"));
    }

    @Test
    void everyReasonHasANameInFrenchAndInEnglish() {
        var keys = Stream.concat(
                        Stream.of(PublicHoliday.values()).map(PublicHoliday::messageKey),
                        Stream.of(WEEKEND, CLOSING_DAY, CLOCK_STOP)
                                .map(kind -> reason(kind).messageKey()))
                .collect(Collectors.toSet());
        var english = ResourceBundle.getBundle("calendar_en");
        var french = ResourceBundle.getBundle("calendar_fr");

        assertThat(english.keySet()).isEqualTo(keys);
        assertThat(french.keySet()).isEqualTo(keys);
        assertThat(keys).noneMatch(key -> english.getString(key).equals(french.getString(key)));
        assertThat(holiday(PublicHoliday.WHIT_MONDAY, "2026-05-25").messageKey())
                .isEqualTo("calendar.holiday.WHIT_MONDAY");
        assertThat(french.getString("calendar.holiday.WHIT_MONDAY")).isEqualTo("Lundi de Pentecôte");
        assertThat(Set.copyOf(keys)).hasSize(14);
    }

    private static Reason reason(Reason.Kind kind, String... days) {
        return new Reason(kind, Stream.of(days).map(LocalDate::parse).toList(), Optional.empty());
    }

    private static Reason holiday(PublicHoliday holiday, String... days) {
        return new Reason(PUBLIC_HOLIDAY, Stream.of(days).map(LocalDate::parse).toList(), Optional.of(holiday));
    }
}
