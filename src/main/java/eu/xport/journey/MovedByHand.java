package eu.xport.journey;

import java.time.Instant;

/**
 * What a manager decided about one deadline of one case.
 *
 * @param to until when the work may take from now on
 */
public record MovedByHand(Instant to, String reason, String by, Instant at) {}
