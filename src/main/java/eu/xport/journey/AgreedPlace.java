package eu.xport.journey;

import java.util.Optional;

/** The room that makes the first appointment knows where it was to take place. */
public interface AgreedPlace {

    /** Empty when nobody has said where. */
    Optional<String> ofFirstAppointment(JourneyNumber journey);
}
