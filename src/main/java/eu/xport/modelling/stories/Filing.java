package eu.xport.modelling.stories;

import eu.xport.calendar.ClockStop;
import eu.xport.calendar.ParisTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** When a company files its answers, and when the clock stands: what a preview is asked for. */
record Filing(Instant submitted, Optional<ClockStop> stop) {

    /** So that a clock stop with it stays within the calendar's reach. */
    private static final int FIRST_YEAR = 2001;

    /** So that what follows a filing stays within the calendar's reach. */
    private static final int LAST_YEAR = 2190;

    private static final int LONGEST_MOMENT = 40;

    /** @throws Unreadable when a moment is none, or when they do not follow each other */
    static Filing of(String submitted, String stopFrom, String stopTo) {
        var moment = moment(submitted);
        if (stopFrom.isBlank() && stopTo.isBlank()) {
            return new Filing(moment, Optional.empty());
        }
        if (stopFrom.isBlank() || stopTo.isBlank()) {
            throw new Unreadable("stopHalf");
        }
        return new Filing(moment, Optional.of(stop(moment, moment(stopFrom), moment(stopTo))));
    }

    /** The stop as one text, as in {@code 2026-04-03T11:00/2026-04-07T09:00}; empty for none. */
    static Filing of(String submitted, String stop) {
        var ends = stop.split("/", -1);
        if (!stop.isBlank() && ends.length != 2) {
            throw new Unreadable("stop", shortened(stop));
        }
        return stop.isBlank() ? of(submitted, "", "") : of(submitted, ends[0], ends[1]);
    }

    String clockStops() {
        return stop.map(ClockStop::toString).orElse("");
    }

    private static ClockStop stop(Instant submitted, Instant begin, Instant end) {
        if (begin.isBefore(submitted)) {
            throw new Unreadable("stopEarly");
        }
        if (!end.isAfter(begin)) {
            throw new Unreadable("stopOrder");
        }
        return new ClockStop(begin, end);
    }

    private static Instant moment(String text) {
        try {
            var moment = LocalDateTime.parse(text.trim());
            if (moment.getYear() < FIRST_YEAR || moment.getYear() > LAST_YEAR) {
                throw new Unreadable(
                        "year",
                        String.valueOf(moment.getYear()),
                        String.valueOf(FIRST_YEAR),
                        String.valueOf(LAST_YEAR));
            }
            return ParisTime.at(moment.toLocalDate(), moment.toLocalTime());
        } catch (DateTimeParseException unreadable) {
            throw new Unreadable("moment", shortened(text));
        }
    }

    private static String shortened(String text) {
        return text.length() > LONGEST_MOMENT ? text.substring(0, LONGEST_MOMENT) + "…" : text;
    }
}
