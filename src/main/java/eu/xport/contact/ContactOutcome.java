package eu.xport.contact;

/** What came of a call to the company. */
enum ContactOutcome {
    APPOINTMENT_MADE,
    NOT_REACHED,
    CALL_LATER,
    WITHDRAWN;

    /** Somebody spoke with the company: that is what the first promise asks for. */
    boolean isConversation() {
        return this != NOT_REACHED;
    }
}
