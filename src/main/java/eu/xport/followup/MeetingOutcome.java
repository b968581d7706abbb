package eu.xport.followup;

/** What came of a planned meeting. */
enum MeetingOutcome {
    HELD,
    NO_SHOW,
    POSTPONED
}
