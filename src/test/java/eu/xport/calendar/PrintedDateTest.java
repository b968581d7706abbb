package eu.xport.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PrintedDateTest {

    @Test
    void aDayIsPrintedWithItsWeekday() {
        assertThat(PrintedDate.day(LocalDate.of(2026, 3, 12), Locale.ENGLISH)).isEqualTo("Thu 12 Mar 2026");
        assertThat(PrintedDate.day(LocalDate.of(2026, 3, 12), Locale.FRENCH)).isEqualTo("jeu. 12 mars 2026");
    }

    @Test
    void inFrenchTheFirstDayOfAMonthIsAnOrdinal() {
        assertThat(PrintedDate.day(LocalDate.of(2026, 10, 1), Locale.FRENCH)).isEqualTo("jeu. 1er oct. 2026");
        assertThat(PrintedDate.day(LocalDate.of(2026, 10, 1), Locale.ENGLISH)).isEqualTo("Thu 1 Oct 2026");
        assertThat(PrintedDate.days(days("2026-05-01", "2026-05-02", "2026-05-30"), Locale.FRENCH))
                .isEqualTo("1er–2 mai, 30 mai");
    }

    @Test
    void aDateThatStandsAloneIsPrintedInFull() {
        var moment = Instant.parse("2026-09-30T22:30:00Z");

        assertThat(PrintedDate.inFull(moment, Locale.ENGLISH)).isEqualTo("Thursday 1 October 2026");
        assertThat(PrintedDate.inFull(moment, Locale.FRENCH)).isEqualTo("jeudi 1er octobre 2026");
    }

    @Test
    void aMomentIsPrintedAsTheClocksOfParisShowIt() {
        assertThat(PrintedDate.moment(Instant.parse("2026-03-12T23:30:00Z"), Locale.ENGLISH))
                .isEqualTo("Fri 13 Mar 2026, 00:30");
    }

    @Test
    void daysInARowAreToldByTheFirstAndTheLast() {
        assertThat(PrintedDate.days(days("2026-05-30", "2026-05-31"), Locale.ENGLISH))
                .isEqualTo("30–31 May");
        assertThat(PrintedDate.days(days("2026-02-28", "2026-03-01", "2026-03-07"), Locale.ENGLISH))
                .isEqualTo("28 Feb – 1 Mar, 7 Mar");
        assertThat(PrintedDate.days(days("2026-04-06"), Locale.FRENCH)).isEqualTo("6 avr.");
    }

    private static List<LocalDate> days(String... days) {
        return Stream.of(days).map(LocalDate::parse).toList();
    }
}
