package eu.xport.calendar;

import static eu.xport.calendar.CalendarFixtures.date;
import static eu.xport.calendar.CalendarFixtures.stop;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ElapsedTest {

    @Test
    void theDayOfTheBeginIsDayZero() {
        assertThat(elapsed("2026-03-09T10:00", "2026-03-09T17:00", "")).isEqualTo(new Elapsed(0, 0));
        assertThat(elapsed("2026-03-09T23:59", "2026-03-10T00:01", "")).isEqualTo(new Elapsed(1, 1));
        assertThat(elapsed("2026-03-09T10:00", "2026-03-08T10:00", "")).isEqualTo(new Elapsed(0, 0));
    }

    @Test
    void aDayOnWhichTheClockStoodAtSixIsNotCountedNet() {
        assertThat(elapsed("2026-03-09T10:00", "2026-03-16T11:00", stop("2026-03-10T11:00", "2026-03-12T09:00")))
                .isEqualTo(new Elapsed(7, 5));
        assertThat(elapsed("2026-03-09T10:00", "2026-03-12T11:00", stop("2026-03-10T11:00", "2026-03-10T16:00")))
                .isEqualTo(new Elapsed(3, 3));
        assertThat(elapsed("2026-07-10T17:00", "2026-07-13T09:30", stop("2026-07-10T17:30", "2026-07-13T09:00")))
                .isEqualTo(new Elapsed(3, 1));
    }

    @Test
    void aClockThatStillStandsHasStoodUntilNow() {
        var running = "2026-03-10T11:00:00+01:00/";

        assertThat(elapsed("2026-03-09T10:00", "2026-03-11T12:00", running)).isEqualTo(new Elapsed(2, 1));
        assertThat(elapsed("2026-03-09T10:00", "2026-03-11T18:30", running)).isEqualTo(new Elapsed(2, 0));
    }

    private static Elapsed elapsed(String begin, String end, String stops) {
        return Elapsed.between(date(begin).toInstant(), date(end).toInstant(), ClockStops.parse(stops));
    }
}
