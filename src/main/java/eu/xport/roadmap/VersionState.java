package eu.xport.roadmap;

/** Where a version of a roadmap stands; a version exists from the moment it is proposed to the company. */
public enum VersionState {
    PROPOSED,
    IN_FORCE,
    REFUSED,
    SUPERSEDED
}
