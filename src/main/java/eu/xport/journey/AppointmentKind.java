package eu.xport.journey;

/** What company and expert meet for. */
public enum AppointmentKind {
    FIRST_CALL,
    FIRST_APPOINTMENT,
    REVIEW_MEETING
}
