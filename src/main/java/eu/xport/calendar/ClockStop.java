package eu.xport.calendar;

import static eu.xport.calendar.ParisTime.PARIS;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;

/**
 * A time in which only the company can act, from its begin until just before its end; without an end it still runs.
 *
 * <p>Both are kept in whole seconds, rounded up: so a stop that begins a moment after 18:00 stays after 18:00.
 */
public record ClockStop(Instant begin, Instant end) {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");

    public ClockStop {
        begin = wholeSecond(ParisTime.withinReach(begin, "The begin of a clock stop"));
        if (end != null) {
            end = wholeSecond(ParisTime.withinReach(end, "The end of a clock stop"));
            if (end.isBefore(begin)) {
                throw new IllegalArgumentException(
                        "A clock stop cannot end at %s, before it begins at %s: the end must be the later one."
                                .formatted(written(end), written(begin)));
            }
        }
    }

    static ClockStop parse(String text) {
        var slash = text.indexOf('/');
        if (slash < 0) {
            throw refused(text);
        }
        var end = text.substring(slash + 1);
        try {
            return new ClockStop(moment(text.substring(0, slash)), end.isEmpty() ? null : moment(end));
        } catch (DateTimeParseException notADate) {
            throw refused(text);
        }
    }

    public boolean runs() {
        return end == null;
    }

    boolean stoodAt(Instant moment) {
        return !moment.isBefore(begin) && (runs() || moment.isBefore(end));
    }

    ClockStop endedAt(Instant moment) {
        return new ClockStop(begin, moment);
    }

    static Instant wholeSecond(Instant moment) {
        var second = moment.truncatedTo(ChronoUnit.SECONDS);
        return second.equals(moment) ? second : second.plusSeconds(1);
    }

    private static Instant moment(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    private static String written(Instant moment) {
        return WRITTEN.format(moment.atZone(PARIS));
    }

    private static IllegalArgumentException refused(String text) {
        return new IllegalArgumentException(("%s is not a clock stop: write begin and end with their offsets,"
                        + " for example '2026-03-10T11:00:00+01:00/2026-03-12T09:00:00+01:00',"
                        + " and leave the end out while it still runs.")
                .formatted(Quoted.of(text)));
    }

    @Override
    public String toString() {
        return written(begin) + "/" + (runs() ? "" : written(end));
    }
}
