package eu.xport.journey;

/** Who works in whose place on which day is not as it was; the cases stay with their experts. */
public record WorkersChanged() {}
