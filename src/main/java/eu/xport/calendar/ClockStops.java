package eu.xport.calendar;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All the times in which the clock of a case stood; written as one text, so that a process can carry it. */
public record ClockStops(List<ClockStop> stops) {

    public static final ClockStops NONE = new ClockStops(List.of());

    /** The engine keeps at most 4000 characters in one text; a stop takes 52 of them with its blank. */
    private static final int MOST = 75;

    private static final int LONGEST_TEXT = 4000;

    public ClockStops {
        stops = List.copyOf(stops);
        if (stops.size() > MOST) {
            throw new IllegalArgumentException(
                    "A case cannot have %d clock stops: at most %d are allowed.".formatted(stops.size(), MOST));
        }
    }

    /** Nothing written means that the clock never stood. */
    public static ClockStops parse(String text) {
        if (text == null || text.isEmpty()) {
            return NONE;
        }
        if (text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("The clock stops are a text of %d characters: at most %d are allowed."
                    .formatted(text.length(), LONGEST_TEXT));
        }
        return new ClockStops(
                Stream.of(text.split(" ", -1)).map(ClockStop::parse).toList());
    }

    /** Stops the clock until somebody starts it; a clock that somebody stopped before goes on standing. */
    public ClockStops begin(Instant at) {
        return isRunning() ? this : with(new ClockStop(at, null));
    }

    /** Stops the clock until a moment agreed beforehand. */
    public ClockStops begin(Instant at, Instant until) {
        return with(new ClockStop(at, until));
    }

    /** Starts the clock, also before the agreed moment; nothing changes for a clock that goes already. */
    public ClockStops end(Instant at) {
        var start = ClockStop.wholeSecond(ParisTime.withinReach(at, "The end of a clock stop"));
        return new ClockStops(stops.stream()
                .map(stop -> stop.runs() || stop.stoodAt(start) ? stop.endedAt(start) : stop)
                .toList());
    }

    /** Whether a stop waits for somebody to end it. */
    public boolean isRunning() {
        return stops.stream().anyMatch(ClockStop::runs);
    }

    public boolean stoodAt(Instant moment) {
        return standingAt(moment).isPresent();
    }

    public boolean stoodAt(ZonedDateTime moment) {
        return stoodAt(moment.toInstant());
    }

    Optional<ClockStop> standingAt(Instant moment) {
        return stops.stream().filter(stop -> stop.stoodAt(moment)).findFirst();
    }

    /** Nobody knows when a running stop will end: what is known of it lasts until now. */
    ClockStops knownAt(Instant now) {
        return new ClockStops(stops.stream()
                .filter(stop -> !stop.runs() || !stop.begin().isAfter(now))
                .map(stop -> stop.runs() ? stop.endedAt(now) : stop)
                .toList());
    }

    private ClockStops with(ClockStop stop) {
        return new ClockStops(Stream.concat(stops.stream(), Stream.of(stop)).toList());
    }

    @Override
    public String toString() {
        return stops.stream().map(ClockStop::toString).collect(Collectors.joining(" "));
    }
}
