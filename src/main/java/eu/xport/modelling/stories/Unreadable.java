package eu.xport.modelling.stories;

/** What somebody asked cannot be answered; why, as the key of a text with its details. */
class Unreadable extends RuntimeException {

    private final String key;
    private final transient Object[] details;

    Unreadable(String fault, Object... details) {
        super(fault);
        this.key = "preview.fault." + fault;
        this.details = details;
    }

    String key() {
        return key;
    }

    Object[] details() {
        return details;
    }
}
