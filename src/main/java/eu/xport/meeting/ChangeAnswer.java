package eu.xport.meeting;

/** What became of what a company wanted. */
enum ChangeAnswer {
    ACCEPTED,
    KEPT,
    OTHER_TIME,
    /** Company and expert met, or agreed on something else, before anybody answered; or the case is closed. */
    SETTLED
}
