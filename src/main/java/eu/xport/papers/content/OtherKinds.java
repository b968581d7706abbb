package eu.xport.papers.content;

import java.util.regex.Pattern;

/** Finds in a file of one kind what a reader of another kind would open: such a file lies about itself to somebody. */
final class OtherKinds {

    private static final Pattern MARKUP =
            Pattern.compile("<(script|html|svg|iframe|body|!doctype html|\\?php)", Pattern.CASE_INSENSITIVE);

    private static final int HEAD = 1024;

    private OtherKinds() {}

    static boolean markupIn(String text) {
        return MARKUP.matcher(text).find();
    }

    static boolean markupInHead(Bytes file) {
        return markupIn(file.text().substring(0, Math.min(HEAD, file.length())));
    }

    /** Readers of archives look from the end: an archive may follow anything, with anything behind it. */
    static boolean archiveIn(Bytes file) {
        return zipIn(file)
                || file.text().contains("Rar!\u001a\u0007")
                || file.text().contains("7z\u00bc\u00af'\u001c");
    }

    private static boolean zipIn(Bytes file) {
        for (var end = file.text().indexOf(ZipIndex.END);
                end >= 0;
                end = file.text().indexOf(ZipIndex.END, end + 1)) {
            if (end + ZipIndex.END_LENGTH <= file.length() && pointsAtEntries(file, end)) {
                return true;
            }
        }
        return false;
    }

    private static boolean pointsAtEntries(Bytes file, int end) {
        var length = file.numberBackwards(end + 12);
        return length <= end && file.text().startsWith(ZipIndex.ENTRY, (int) (end - length));
    }
}
