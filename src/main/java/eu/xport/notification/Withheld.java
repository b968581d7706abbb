package eu.xport.notification;

/** Why a letter does not leave any more. */
enum Withheld {
    /** What it reminds of is over. */
    OVER,
    MOVED,
    CALLED_OFF,
    /** Its mailbox has had its confirmations of the day. */
    TOO_MANY
}
