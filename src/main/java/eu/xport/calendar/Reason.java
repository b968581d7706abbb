package eu.xport.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One reason why a due date is later than plain counting would have it, with the days that it took out. */
public record Reason(Kind kind, List<LocalDate> days, Optional<PublicHoliday> holiday) {

    public enum Kind {
        WEEKEND,
        PUBLIC_HOLIDAY,
        CLOSING_DAY,
        CLOCK_STOP
    }

    public Reason {
        days = List.copyOf(days);
    }

    static Reason of(Cause cause, List<LocalDate> days) {
        return new Reason(cause.kind(), days, Optional.ofNullable(cause.holiday()));
    }

    /** Where its name stands in calendar_en.properties and calendar_fr.properties. */
    public String messageKey() {
        return holiday.map(PublicHoliday::messageKey).orElse("calendar.reason." + kind);
    }
}
