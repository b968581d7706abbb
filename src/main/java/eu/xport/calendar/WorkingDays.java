package eu.xport.calendar;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Monday to Friday, without the public holidays of France and without the closing days of the installation. */
@Component
public class WorkingDays {

    /** Wider than the reach of a deadline's begin, so that its end and the reminder fit in. */
    private static final int FIRST_YEAR = 1999;

    private static final int LAST_YEAR = 2299;

    private final HolidayManager france = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.FRANCE));
    private final Map<Integer, Map<LocalDate, PublicHoliday>> holidays = new ConcurrentHashMap<>();
    private final Set<LocalDate> closingDays;

    public WorkingDays(CalendarSettings settings) {
        this.closingDays = Set.copyOf(settings.closingDays());
    }

    public boolean isWorkingDay(LocalDate day) {
        return closedBecause(day).isEmpty();
    }

    public LocalDate before(LocalDate day) {
        var earlier = day.minusDays(1);
        while (!isWorkingDay(earlier)) {
            earlier = earlier.minusDays(1);
        }
        return earlier;
    }

    /** So long before a day; counted in calendar days, the last working day that leaves as much time. */
    public LocalDate before(LocalDate day, Length length) {
        return length.isInWorkingDays()
                ? Stream.iterate(day, this::before)
                        .skip(length.number())
                        .findFirst()
                        .orElseThrow()
                : before(day.minusDays(length.number() - 1L));
    }

    /** The day itself, or the next working day. */
    public LocalDate onOrAfter(LocalDate day) {
        var later = day;
        while (!isWorkingDay(later)) {
            later = later.plusDays(1);
        }
        return later;
    }

    public Optional<PublicHoliday> holidayOn(LocalDate day) {
        return Optional.ofNullable(
                holidays.computeIfAbsent(day.getYear(), this::holidaysOf).get(day));
    }

    /** A weekend explains itself, so a holiday on a Sunday is told as a weekend. */
    Optional<Cause> closedBecause(LocalDate day) {
        if (day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue()) {
            return Optional.of(Cause.WEEKEND);
        }
        return holidayOn(day)
                .map(Cause::holiday)
                .or(() -> closingDays.contains(day) ? Optional.of(Cause.CLOSING_DAY) : Optional.empty());
    }

    /** Two holidays can meet on one day, as on 1 May 2008: then the first of the year's order names it. */
    private Map<LocalDate, PublicHoliday> holidaysOf(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException("The year %d is out of reach: the holidays of %d to %d are known."
                    .formatted(year, FIRST_YEAR, LAST_YEAR));
        }
        return france.getHolidays(Year.of(year)).stream()
                .collect(Collectors.toUnmodifiableMap(
                        Holiday::getDate,
                        holiday -> PublicHoliday.ofLibraryKey(holiday.getPropertiesKey()),
                        (one, other) -> one.compareTo(other) < 0 ? one : other));
    }
}
