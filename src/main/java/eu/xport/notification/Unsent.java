package eu.xport.notification;

import jakarta.mail.Address;
import java.util.List;

/** Why a letter did not leave: told by a code, for what a mail server says may name people. */
class Unsent extends RuntimeException {

    private final Why why;
    private final String detail;
    private final transient List<Address> reached;

    Unsent(Why why) {
        this(why, "");
    }

    /** @param detail the code that a server answered, or the account that is meant; never an address or a name */
    Unsent(Why why, String detail) {
        this(why, detail, List.of());
    }

    private Unsent(Why why, String detail, List<Address> reached) {
        super(why + " " + detail);
        this.why = why;
        this.detail = detail;
        this.reached = reached;
    }

    /** Of several readers these have it all the same. */
    Unsent except(List<Address> readers) {
        return new Unsent(why, detail, readers);
    }

    List<Address> reached() {
        return reached;
    }

    Why why() {
        return why;
    }

    String detail() {
        return detail;
    }

    /** What can go wrong, and whether it is of use to try again before somebody has acted. */
    enum Why {
        /** All counters of the post are taken. */
        BUSY(true),
        UNREACHABLE(true),
        BROKEN_OFF(true),
        NOT_NOW(true),
        ACCOUNT_REFUSED(true),
        NOT_ENCRYPTED(true),
        SENDER_REFUSED(true),
        FOLDER(true),
        UNWRITTEN(true),
        UNFORESEEN(true),
        NO_TEXT(false),
        MESSAGE_REFUSED(false),
        RECIPIENT_REFUSED(false),
        NO_ADDRESS(false),
        BAD_ADDRESS(false);

        private final boolean mayPass;

        Why(boolean mayPass) {
            this.mayPass = mayPass;
        }

        boolean mayPass() {
            return mayPass;
        }

        /** Somebody has to mend an address, not the server. */
        boolean isOfAddress() {
            return this == RECIPIENT_REFUSED || this == NO_ADDRESS || this == BAD_ADDRESS;
        }
    }
}
