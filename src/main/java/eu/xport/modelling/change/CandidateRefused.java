package eu.xport.modelling.change;

import java.util.List;

/** A model cannot be read, or cases cannot move as asked: why, in words that {@code modelChange.refused} begins. */
class CandidateRefused extends RuntimeException {

    private static final int LONGEST = 300;

    private final transient List<Object> details;

    CandidateRefused(String reason, String... details) {
        super(reason);
        this.details = List.of((Object[])
                List.of(details).stream().map(CandidateRefused::shortened).toArray());
    }

    String reason() {
        return getMessage();
    }

    List<Object> details() {
        return details;
    }

    private static String shortened(String detail) {
        var text = String.valueOf(detail).replaceAll("\\p{Cntrl}", " ");
        return text.length() > LONGEST ? text.substring(0, LONGEST) + " …" : text;
    }
}
