package eu.xport.journey;

/** How a case ended. */
public enum Outcome {
    ROADMAP_COMPLETED,
    COMPANY_WITHDREW,
    COMPANY_NOT_REACHABLE,
    CLOSED_BY_MANAGER
}
