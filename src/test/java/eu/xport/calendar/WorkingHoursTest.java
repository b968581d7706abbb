package eu.xport.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From 09:00 to 18:00 of each working day, and no more. */
class WorkingHoursTest {

    private final WorkingHours hours = new WorkingHours(new WorkingDays(new CalendarSettings(List.of())));

    @ParameterizedTest
    @CsvSource({
        "2026-03-09T10:00, 2026-03-09T12:30, PT2H30M",
        "2026-03-09T07:00, 2026-03-09T20:00, PT9H",
        "2026-03-13T17:00, 2026-03-16T10:00, PT2H",
        "2026-04-02T10:00, 2026-04-07T10:00, PT18H",
        "2026-03-14T10:00, 2026-03-15T10:00, PT0S",
        "2026-03-09T12:00, 2026-03-09T12:00, PT0S"
    })
    void theNightTheWeekendAndTheHolidayAreNobodysTime(LocalDateTime begin, LocalDateTime end, Duration worked) {
        assertThat(hours.between(
                        begin.atZone(ParisTime.PARIS).toInstant(),
                        end.atZone(ParisTime.PARIS).toInstant()))
                .isEqualTo(worked);
    }
}
