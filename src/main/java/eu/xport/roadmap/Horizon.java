package eu.xport.roadmap;

import java.time.LocalDate;

/** The days that a plan covers, the last one included. */
public record Horizon(LocalDate from, LocalDate until) {

    public static Horizon of(LocalDate from, int months) {
        return new Horizon(from, from.plusMonths(months));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    public boolean isOverOn(LocalDate day) {
        return until.isBefore(day);
    }

    /** The same days without those before a day. */
    Horizon onwards(LocalDate day) {
        return new Horizon(day.isAfter(from) ? day : from, until);
    }
}
