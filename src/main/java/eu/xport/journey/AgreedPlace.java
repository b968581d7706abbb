package eu.xport.journey;

import java.time.Instant;
import java.util.Optional;

/** The room that makes the first appointment knows when and where it was to take place. */
public interface AgreedPlace {

    /** Empty when nobody has said where. */
    Optional<String> ofFirstAppointment(JourneyNumber journey);

    /** Empty when none was made. */
    Optional<Instant> timeOfFirstAppointment(JourneyNumber journey);
}
