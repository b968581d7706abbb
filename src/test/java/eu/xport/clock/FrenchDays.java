package eu.xport.clock;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.time4j.history.Computus;

/** The working days of Normandy without the application's calendar: the labour code, and Easter from another library. */
final class FrenchDays {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(5, 1),
            MonthDay.of(5, 8),
            MonthDay.of(7, 14),
            MonthDay.of(8, 15),
            MonthDay.of(11, 1),
            MonthDay.of(11, 11),
            MonthDay.of(12, 25));

    /** Easter Monday, Ascension and Whit Monday. */
    private static final int[] DAYS_AFTER_EASTER = {1, 39, 50};

    private FrenchDays() {}

    static boolean isWorking(LocalDate day) {
        var easter = Computus.WESTERN.easterSunday(day.getYear()).toTemporalAccessor();
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0
                && !FIXED.contains(MonthDay.from(day))
                && IntStream.of(DAYS_AFTER_EASTER).mapToObj(easter::plusDays).noneMatch(day::equals);
    }

    static LocalDate onOrAfter(LocalDate day) {
        return workingDays(day, one -> one.plusDays(1)).findFirst().orElseThrow();
    }

    /** The so-manieth working day after a day. */
    static LocalDate after(LocalDate day, int count) {
        return nth(day, count, one -> one.plusDays(1));
    }

    /** The so-manieth working day before a day. */
    static LocalDate before(LocalDate day, int count) {
        return nth(day, count, one -> one.minusDays(1));
    }

    static ZonedDateTime morning(LocalDate day) {
        return day.atTime(9, 0).atZone(PARIS);
    }

    static ZonedDateTime evening(LocalDate day) {
        return day.atTime(18, 0).atZone(PARIS);
    }

    static ZonedDateTime inParis(LocalDateTime moment) {
        return moment.atZone(PARIS);
    }

    /** A moment with its offset: some come twice in a year. */
    static ZonedDateTime inParis(String moment) {
        return OffsetDateTime.parse(moment).atZoneSameInstant(PARIS);
    }

    static ZonedDateTime later(ZonedDateTime one, ZonedDateTime other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate nth(LocalDate day, int count, UnaryOperator<LocalDate> step) {
        return workingDays(step.apply(day), step).skip(count - 1L).findFirst().orElseThrow();
    }

    private static Stream<LocalDate> workingDays(LocalDate from, UnaryOperator<LocalDate> step) {
        return Stream.iterate(from, step).filter(FrenchDays::isWorking);
    }
}
