package eu.xport.modelling.change;

/**
 * One thing in which two versions of a model differ.
 *
 * @param part as it stands in the newer version; of the older one when it was removed
 * @param fact which of its facts; empty when the part as a whole differs
 */
record Difference(Kind kind, Part part, String fact, String before, String after) {

    enum Kind {
        ADDED,
        REMOVED,
        RENAMED,
        /** The same thing under another id: open cases need to be told. */
        OTHER_ID,
        CHANGED,
        ORDER
    }

    static Difference of(Kind kind, Part part, String before, String after) {
        return new Difference(kind, part, "", before, after);
    }

    static Difference inFact(Part part, String fact, String before, String after) {
        return new Difference(Kind.CHANGED, part, fact, before, after);
    }
}
