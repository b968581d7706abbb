package eu.xport.calendar;

import static eu.xport.calendar.CalendarFixtures.workingDays;
import static eu.xport.calendar.CalendarFixtures.workingDaysClosedOn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class WorkingDaysTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-09, true",
        "2026-03-13, true",
        "2026-03-14, false",
        "2026-03-15, false",
        "2026-07-14, false",
        "2026-08-15, false",
        "2028-02-29, true",
        "2026-12-31, true",
        "2027-01-01, false",
    })
    void peopleWorkFromMondayToFridayExceptOnPublicHolidays(LocalDate day, boolean working) {
        assertThat(workingDays().isWorkingDay(day)).isEqualTo(working);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-12, 2026-03-11", "2026-03-16, 2026-03-13", "2026-04-07, 2026-04-03", "2027-01-04, 2026-12-31"})
    void theWorkingDayBeforeLeapsOverWeekendsAndHolidays(LocalDate day, LocalDate before) {
        assertThat(workingDays().before(day)).isEqualTo(before);
    }

    @Test
    void closingDaysComeOnTopOfTheHolidays() {
        var bridge = LocalDate.of(2026, 5, 15);

        assertThat(workingDays().isWorkingDay(bridge)).isTrue();
        assertThat(workingDaysClosedOn("2026-05-15").isWorkingDay(bridge)).isFalse();
        assertThat(workingDaysClosedOn("2026-05-15").holidayOn(bridge)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-19, 10 working days, 2026-06-05",
        "2026-05-18, 2 working days, 2026-05-13",
        "2026-06-19, 1 day, 2026-06-18",
        "2026-06-19, 14 days, 2026-06-05",
        "2026-06-19, 13 days, 2026-06-05",
        "2026-06-19, 11 days, 2026-06-08"
    })
    void aLengthIsCountedBackwardsToAWorkingDay(LocalDate day, String length, LocalDate before) {
        assertThat(workingDays().before(day, Length.of(length))).isEqualTo(before);
    }

    @Test
    void closingDaysAreReadFromTheConfiguration() {
        assertThat(bind(Map.of(
                                "xport.calendar.closing-days[0]",
                                "2026-05-15",
                                "xport.calendar.closing-days[1]",
                                "2026-12-24"))
                        .closingDays())
                .containsExactly(LocalDate.of(2026, 5, 15), LocalDate.of(2026, 12, 24));
        assertThat(bind(Map.of("xport.calendar.closing-days", "2026-05-15,2026-12-24"))
                        .closingDays())
                .containsExactly(LocalDate.of(2026, 5, 15), LocalDate.of(2026, 12, 24));
        assertThat(bind(Map.of()).closingDays()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"15/05/2026", "2026-02-30", "tomorrow"})
    void aClosingDayThatIsNoDateIsRefusedAtTheStart(String day) {
        assertThatExceptionOfType(BindException.class)
                .isThrownBy(() -> bind(Map.of("xport.calendar.closing-days[0]", day)))
                .withMessageContaining("xport.calendar.closing-days");
    }

    @ParameterizedTest
    @ValueSource(ints = {-999999999, 1998, 2300, 999999999})
    void aYearFarAwayIsRefused(int year) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> workingDays().holidayOn(LocalDate.of(year, 6, 1)))
                .withMessageContainingAll(String.valueOf(year), "out of reach", "1999 to 2299");
    }

    private static CalendarSettings bind(Map<String, String> properties) {
        return new Binder(new MapConfigurationPropertySource(properties))
                .bindOrCreate("xport.calendar", CalendarSettings.class);
    }
}
