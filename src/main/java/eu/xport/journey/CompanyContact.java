package eu.xport.journey;

import java.time.Instant;
import java.util.Optional;

/** Rooms that speak with companies tell when they last did. */
public interface CompanyContact {

    Optional<Instant> lastWith(JourneyNumber journey);
}
