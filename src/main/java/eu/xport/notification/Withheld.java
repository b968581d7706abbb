package eu.xport.notification;

/** Why a letter does not leave any more. */
enum Withheld {
    /** What it reminds of is over. */
    OVER,
    MOVED,
    CALLED_OFF
}
