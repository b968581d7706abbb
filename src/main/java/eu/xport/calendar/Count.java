package eu.xport.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Walks from day 0, which never counts, to the due date, and remembers each day that it left out on the way. */
final class Count {

    private final WorkingDays workingDays;
    private final ClockStops stops;
    private final Map<Cause, List<LocalDate>> leftOut = new LinkedHashMap<>();
    private LocalDate day;

    private Count(LocalDate dayZero, ClockStops stops, WorkingDays workingDays) {
        this.day = dayZero;
        this.stops = stops;
        this.workingDays = workingDays;
    }

    static Count of(LocalDate dayZero, Length length, ClockStops stops, WorkingDays workingDays) {
        var count = new Count(dayZero, stops, workingDays);
        count.walk(length);
        count.rollToWorkingDay();
        return count;
    }

    LocalDate due() {
        return day;
    }

    List<Reason> reasons() {
        return leftOut.entrySet().stream()
                .map(entry -> Reason.of(entry.getKey(), entry.getValue()))
                .toList();
    }

    private void walk(Length length) {
        var counted = 0;
        while (counted < length.number()) {
            day = day.plusDays(1);
            if (accepts(length.isInWorkingDays() ? closedOrStopped() : stopped())) {
                counted++;
            }
        }
    }

    private void rollToWorkingDay() {
        while (!accepts(closedOrStopped())) {
            day = day.plusDays(1);
        }
    }

    private boolean accepts(Optional<Cause> against) {
        against.ifPresent(cause ->
                leftOut.computeIfAbsent(cause, first -> new ArrayList<>()).add(day));
        return against.isEmpty();
    }

    private Optional<Cause> closedOrStopped() {
        return workingDays.closedBecause(day).or(this::stopped);
    }

    private Optional<Cause> stopped() {
        return stops.standingAt(ParisTime.closingHourOf(day)).map(Cause::clockStop);
    }
}
