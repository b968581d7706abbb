package eu.xport.roadmap;

/** What a version does with an action. */
public enum Change {
    ADDED,
    KEPT,
    CHANGED,
    DROPPED
}
