package eu.xport.notification;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** Lines of at most 75 octets, as calendars need them (RFC 5545, section 3.1); no sign is torn apart. */
final class FoldedLines {

    private static final int MOST = 75;
    private static final String BREAK = "\r\n";

    private FoldedLines() {}

    static String of(String text) {
        return text.lines().map(FoldedLines::folded).collect(Collectors.joining(BREAK, "", BREAK));
    }

    private static String folded(String line) {
        var folded = new StringBuilder();
        var length = 0;
        for (var sign : line.codePoints().mapToObj(Character::toString).toList()) {
            var octets = sign.getBytes(StandardCharsets.UTF_8).length;
            if (length + octets > MOST) {
                folded.append(BREAK).append(' ');
                length = 1;
            }
            folded.append(sign);
            length += octets;
        }
        return folded.toString();
    }
}
