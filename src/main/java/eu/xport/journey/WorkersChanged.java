package eu.xport.journey;

/**
 * Who works in whose place on which day is not as it was; the cases stay with their experts.
 *
 * @param expert who is away on other days than before
 */
public record WorkersChanged(String expert) {}
