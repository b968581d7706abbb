package eu.xport.journey;

/** Where a case stands. */
public enum Stage {
    FIRST_CONTACT,
    ROADMAP_DESIGN,
    FOLLOW_UP,
    CLOSED
}
