package eu.xport.papers.content;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A PDF holds pages: neither a script, nor a program, nor another file, and nobody needs a password to see so. */
final class PdfFile {

    private static final Pattern ACTIVE = Pattern.compile("/(JavaScript|Launch|RichMedia|Rendition|Movie)\\b");
    private static final Pattern LOCKED = Pattern.compile("/Encrypt\\b");
    private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");
    private static final Pattern END = Pattern.compile("%%EOF[\\s\u0000]*$");

    private PdfFile() {}

    static void check(Bytes file) {
        PaperFault.TWOFOLD.when(
                !file.beginsWith("%PDF-") || OtherKinds.markupInHead(file) || OtherKinds.archiveIn(file));
        var last = file.text().lastIndexOf("%%EOF");
        PaperFault.BROKEN.when(last < 0 || !file.text().contains("startxref"));
        PaperFault.TWOFOLD.when(!END.matcher(file.text().substring(last)).find());
        PaperFault.LOCKED.when(LOCKED.matcher(plain(file.text())).find());
        PaperFault.PROGRAM.when(isActive(file.text()));
        PdfStreams.in(file).check();
    }

    static boolean isActive(String text) {
        return ACTIVE.matcher(plain(text)).find();
    }

    /** A name may be written in numbers, so that it is not found. */
    static String plain(String text) {
        return text.indexOf('#') < 0
                ? text
                : ESCAPED.matcher(text)
                        .replaceAll(escaped -> Matcher.quoteReplacement(
                                String.valueOf((char) Integer.parseInt(escaped.group(1), 16))));
    }
}
