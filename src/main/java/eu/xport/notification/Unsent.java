package eu.xport.notification;

/**
 * Why a letter did not leave: told by a code, for what a mail server says may name people.
 */
class Unsent extends RuntimeException {

    private final Why why;
    private final String detail;

    Unsent(Why why) {
        this(why, "");
    }

    /** @param detail the code that a server answered, or the account that is meant; never an address or a name */
    Unsent(Why why, String detail) {
        super(why + " " + detail);
        this.why = why;
        this.detail = detail;
    }

    Why why() {
        return why;
    }

    String detail() {
        return detail;
    }

    /** What can go wrong, and whether trying again makes sense. */
    enum Why {
        UNREACHABLE,
        BROKEN_OFF,
        NOT_NOW,
        ACCOUNT_REFUSED,
        NOT_ENCRYPTED,
        SENDER_REFUSED,
        FOLDER,
        UNWRITTEN,
        RECIPIENT_REFUSED,
        MESSAGE_REFUSED,
        NO_ADDRESS,
        BAD_ADDRESS;

        boolean isFinal() {
            return compareTo(RECIPIENT_REFUSED) >= 0;
        }
    }
}
