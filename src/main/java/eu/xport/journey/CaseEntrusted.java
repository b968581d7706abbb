package eu.xport.journey;

import java.time.Instant;
import java.util.Optional;

/**
 * A case has got its expert, or another one. An absence is no such thing: the case stays the expert's.
 *
 * @param former who had it before; empty for a new case
 * @param oneOfMany whether it came with a whole portfolio
 */
public record CaseEntrusted(
        JourneyNumber journey, Optional<String> former, String expert, Instant at, boolean oneOfMany) {}
