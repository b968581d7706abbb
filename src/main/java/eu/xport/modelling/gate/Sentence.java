package eu.xport.modelling.gate;

/** Words of others within our own: short, on one line. */
final class Sentence {

    private static final int LONGEST = 200;

    private Sentence() {}

    /** The innermost reason, which is the one that an analyst can mend. */
    static String of(Throwable fault) {
        var reason = fault;
        while (reason.getCause() != null) {
            reason = reason.getCause();
        }
        var told = shortened(String.valueOf(reason.getMessage()));
        return told.endsWith(".") ? told : told + ".";
    }

    static String quoted(String text) {
        return "'" + shortened(text) + "'";
    }

    private static String shortened(String text) {
        var line = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}
