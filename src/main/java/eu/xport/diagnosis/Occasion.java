package eu.xport.diagnosis;

/** Why a company answered the questions. */
public enum Occasion {
    OPENING,
    JOINED,
    REVIEW
}
