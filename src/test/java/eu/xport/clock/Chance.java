package eu.xport.clock;

import static eu.xport.clock.FrenchDays.inParis;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Which day and which hour people choose: by chance, and the same for the same seed. */
final class Chance {

    /** Also just before and just after the hours at which timers fire. */
    private static final List<LocalTime> HOURS = Stream.of(
                    "08:15", "09:01", "10:30", "11:40", "14:05", "16:50", "17:59", "18:01", "19:30")
            .map(LocalTime::parse)
            .toList();

    private final Random random;

    Chance(long seed) {
        random = new Random(seed);
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    ZonedDateTime on(LocalDate day) {
        return inParis(day.atTime(HOURS.get(random.nextInt(HOURS.size()))));
    }

    /** Some hour of a working day, so many working days after a moment. */
    ZonedDateTime after(ZonedDateTime moment, int least, int most) {
        return on(FrenchDays.after(moment.toLocalDate(), between(least, most)));
    }

    /** The same day, a little later. */
    ZonedDateTime soonAfter(ZonedDateTime moment) {
        return moment.plusMinutes(between(5, 15));
    }

    ZonedDateTime appointmentAfter(ZonedDateTime moment) {
        var day = FrenchDays.after(moment.toLocalDate(), between(1, 6));
        return inParis(day.atTime(between(9, 16), 30));
    }
}
