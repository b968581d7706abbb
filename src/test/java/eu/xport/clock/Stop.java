package eu.xport.clock;

import static eu.xport.clock.FrenchDays.evening;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;

/** A time in which only the company could act; a day on which the clock stood at 18:00 does not count. */
record Stop(ZonedDateTime begin, ZonedDateTime end) {

    /** The promised moment: so many counted days after the submission, moved to a working day on which the clock goes. */
    static ZonedDateTime promised(LocalDate submitted, int days, List<Stop> stops) {
        var day = submitted;
        for (var counted = 0; counted < days; ) {
            day = day.plusDays(1);
            counted += stood(day, stops) ? 0 : 1;
        }
        while (!FrenchDays.isWorking(day) || stood(day, stops)) {
            day = day.plusDays(1);
        }
        return evening(day);
    }

    private static boolean stood(LocalDate day, List<Stop> stops) {
        var moment = evening(day);
        return stops.stream().anyMatch(stop -> !moment.isBefore(stop.begin) && moment.isBefore(stop.end));
    }
}
