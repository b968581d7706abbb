package eu.xport.calendar;

import static eu.xport.calendar.CalendarFixtures.workingDays;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.time4j.history.Computus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The library's holidays against the list of the labour code, with Easter from another library. */
class PublicHolidaysTest {

    private static final Map<PublicHoliday, MonthDay> FIXED = Map.of(
            PublicHoliday.NEW_YEAR, MonthDay.of(1, 1),
            PublicHoliday.LABOUR_DAY, MonthDay.of(5, 1),
            PublicHoliday.VICTORY_DAY, MonthDay.of(5, 8),
            PublicHoliday.NATIONAL_DAY, MonthDay.of(7, 14),
            PublicHoliday.ASSUMPTION_MARY, MonthDay.of(8, 15),
            PublicHoliday.ALL_SAINTS, MonthDay.of(11, 1),
            PublicHoliday.ARMISTICE, MonthDay.of(11, 11),
            PublicHoliday.CHRISTMAS, MonthDay.of(12, 25));

    static IntStream years() {
        return IntStream.rangeClosed(2024, 2040);
    }

    @ParameterizedTest
    @MethodSource("years")
    void everyDayOfTheYearIsAHolidayOrNotAsTheLabourCodeSays(int year) {
        var known = new TreeMap<LocalDate, PublicHoliday>();
        LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .forEach(day -> workingDays().holidayOn(day).ifPresent(holiday -> known.put(day, holiday)));

        assertThat(known).hasSize(11).containsExactlyEntriesOf(byTheLabourCode(year));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-06, EASTER_MONDAY",
        "2026-05-14, ASCENSION_DAY",
        "2026-05-25, WHIT_MONDAY",
        "2024-05-09, ASCENSION_DAY",
        "2038-04-26, EASTER_MONDAY",
    })
    void movableHolidaysAreWhereTheOfficialCalendarsPrintThem(LocalDate day, PublicHoliday holiday) {
        assertThat(workingDays().holidayOn(day)).contains(holiday);
    }

    @ParameterizedTest
    @CsvSource({"2026-04-03", "2027-03-26", "2028-12-26"})
    void whatOnlyAlsaceCelebratesIsAWorkingDayInNormandy(LocalDate day) {
        assertThat(workingDays().isWorkingDay(day)).isTrue();
    }

    @Test
    void twoHolidaysOnOneDayAreOneDay() {
        assertThat(workingDays().holidayOn(LocalDate.of(2008, 5, 1))).contains(PublicHoliday.LABOUR_DAY);
    }

    private static Map<LocalDate, PublicHoliday> byTheLabourCode(int year) {
        var easter = Computus.WESTERN.easterSunday(year).toTemporalAccessor();
        var holidays = new TreeMap<LocalDate, PublicHoliday>();
        FIXED.forEach((holiday, day) -> holidays.put(day.atYear(year), holiday));
        holidays.put(easter.plusDays(1), PublicHoliday.EASTER_MONDAY);
        holidays.put(easter.plusDays(39), PublicHoliday.ASCENSION_DAY);
        holidays.put(easter.plusDays(50), PublicHoliday.WHIT_MONDAY);
        return holidays;
    }
}
