package eu.xport.reporting.cockpit;

import eu.xport.calendar.ParisTime;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** Days from the first to the last, both counted. */
record Period(LocalDate from, LocalDate to) {

    private static final int USUAL = 90;
    private static final int LONGEST_IN_YEARS = 5;

    static Period read(Asked asked, String from, String to, LocalDate today) {
        var last = asked.day("to", to, today);
        var period = new Period(asked.day("from", from, last.minusDays(USUAL - 1L)), last);
        if (period.from.isAfter(period.to)) {
            asked.refuse("order", period.from.toString(), period.to.toString());
        } else if (period.to.isAfter(period.from.plusYears(LONGEST_IN_YEARS))) {
            asked.refuse("tooLong", String.valueOf(LONGEST_IN_YEARS));
        }
        return period;
    }

    OffsetDateTime begins() {
        return Today.inDatabase(ParisTime.beginningOf(from));
    }

    OffsetDateTime isOver() {
        return Today.inDatabase(ParisTime.beginningOf(to.plusDays(1)));
    }
}
