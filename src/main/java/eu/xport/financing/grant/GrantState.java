package eu.xport.financing.grant;

/** How far a grant has come. */
public enum GrantState {
    WISHED,
    NOT_ELIGIBLE,
    ELIGIBLE,
    APPLIED,
    PROPOSED,
    REFUSED,
    WITHDRAWN,
    LAPSED,
    VOTED,
    SIGNED,
    REPORTED,
    SETTLED;

    /** Nobody has decided yet: the company may still withdraw. */
    public boolean isUndecided() {
        return compareTo(PROPOSED) <= 0 && this != NOT_ELIGIBLE;
    }
}
