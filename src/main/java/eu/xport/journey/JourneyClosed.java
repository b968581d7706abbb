package eu.xport.journey;

import java.time.Instant;

/** A case has ended; what still runs for it in other rooms ends with it. */
public record JourneyClosed(JourneyNumber journey, Outcome outcome, Instant at) {}
