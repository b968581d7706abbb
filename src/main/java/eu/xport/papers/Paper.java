package eu.xport.papers;

import eu.xport.papers.content.PaperType;
import java.time.Instant;
import org.springframework.data.annotation.Id;

/**
 * What a company has sent.
 *
 * @param name as the company calls it, with an ending that fits
 * @param length in bytes
 * @param keptAs under which name the store has it; null when it is kept no longer
 * @param accepted null as long as nobody has looked at it
 * @param reason why it was not
 */
record Paper(
        @Id Long id,
        long request,
        String name,
        PaperType type,
        int length,
        String keptAs,
        Instant sentAt,
        Boolean accepted,
        String reason,
        Instant checkedAt,
        String checkedBy) {

    private static final int LONGEST_NAME = 150;

    static Paper sent(long request, String name, PaperType type, int length, String keptAs, Instant at) {
        return new Paper(null, request, type.rightly(plain(name)), type, length, keptAs, at, null, null, null, null);
    }

    Paper checked(boolean accepted, String reason, String by, Instant at) {
        return new Paper(id, request, name, type, length, keptAs, sentAt, accepted, reason, at, by);
    }

    Paper forgotten() {
        return new Paper(id, request, name, type, length, null, sentAt, accepted, reason, checkedAt, checkedBy);
    }

    boolean isUnchecked() {
        return accepted == null;
    }

    boolean isKept() {
        return keptAs != null;
    }

    /** The last part of a path, without what no name of a file needs. */
    private static String plain(String name) {
        var file = name == null ? "" : name.replaceAll("^.*[/\\\\]", "");
        var written = file.replaceAll("[\\p{Cntrl}\\p{Cf}\"*:<>?|;]", " ")
                .replaceAll("\\s+", " ")
                .strip();
        var shown = written.matches("[. ]*") ? "paper" : written;
        return shown.length() > LONGEST_NAME ? shown.substring(shown.length() - LONGEST_NAME) : shown;
    }
}
