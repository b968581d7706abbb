package eu.xport.journey;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Company and expert will meet: for the first time, or another time than was said before.
 *
 * @param lasts empty for as long as before
 * @param place empty for the same as before
 */
public record AppointmentSet(
        JourneyNumber journey,
        AppointmentKind kind,
        Instant startsAt,
        Optional<Duration> lasts,
        Optional<String> place) {}
