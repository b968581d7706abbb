package eu.xport.journey;

/** How things stand with a promise. */
public enum Verdict {
    KEPT,
    KEPT_LATE,
    OPEN,
    BROKEN,
    NOT_NEEDED
}
