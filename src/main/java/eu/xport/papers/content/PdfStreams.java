package eu.xport.papers.content;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** What lies packed in a PDF: objects like those outside, or a file that it carries along. */
final class PdfStreams {

    private static final Pattern BEGIN = Pattern.compile("(?<!end)stream\r?\n");
    private static final Pattern XML = Pattern.compile("^[\u00ef\u00bb\u00bf\\s]*<(\\?xml|\\w+:CrossIndustryInvoice)");

    /** Lists of objects begin with numbers; pictures, fonts and most else do not. */
    private static final Pattern OBJECTS = Pattern.compile("^[\\s\\x00]*[0-9%]");

    private static final Pattern OBJECT = Pattern.compile("\\d[\\s\\x00]+\\d+[\\s\\x00]+obj\\b");
    private static final Pattern TEXT = Pattern.compile("\\((?:[^()\\\\]++|\\\\.)*+\\)", Pattern.DOTALL);
    private static final int DEEPEST_TEXT = 8;
    private static final int MOST_STREAMS = 20_000;

    private static final int LONGEST_DESCRIPTION = 4096;
    private static final int HEAD = 512;
    private static final int LONGEST = 8 * 1024 * 1024;
    private static final int LONGEST_IN_ALL = 128 * 1024 * 1024;

    private final Bytes file;
    private int unpacked;

    private PdfStreams(Bytes file) {
        this.file = file;
    }

    static PdfStreams in(Bytes file) {
        return new PdfStreams(file);
    }

    void check() {
        var begin = BEGIN.matcher(file.text());
        for (var streams = 0; begin.find(); streams++) {
            PaperFault.BROKEN.when(streams >= MOST_STREAMS);
            look(description(begin.start()), begin.end());
        }
    }

    /** What stands between the last object's number and the stream, also where a text pretends to be such a number. */
    private String description(int stream) {
        var before = file.text().substring(Math.max(0, stream - LONGEST_DESCRIPTION), stream);
        return PdfFile.plain(fromLastObject(before) + ' ' + fromLastObject(withoutTexts(before)));
    }

    private static String fromLastObject(String text) {
        return OBJECT.matcher(text)
                .results()
                .reduce((former, later) -> later)
                .map(last -> text.substring(last.end()))
                .orElse(text);
    }

    private static String withoutTexts(String text) {
        var left = text;
        for (var depth = 0; depth < DEEPEST_TEXT && left.indexOf('(') >= 0; depth++) {
            left = TEXT.matcher(left).replaceAll("");
        }
        return left;
    }

    private void look(String description, int place) {
        var head = unpack(place, HEAD);
        var objects = description.contains("/ObjStm");
        PaperFault.BROKEN.when(objects && (head.isEmpty() || description.contains("/Predictor")));
        if (description.contains("/EmbeddedFile")) {
            // An electronic invoice carries its own figures along.
            PaperFault.PROGRAM.when(!XML.matcher(head).find());
        }
        if (objects || OBJECTS.matcher(head).find()) {
            PaperFault.PROGRAM.when(PdfFile.isActive(unpack(place, LONGEST)));
        }
    }

    /** Empty when it is packed in another way. */
    private String unpack(int place, int longest) {
        var inflater = new Inflater();
        var text = new StringBuilder();
        try {
            inflater.setInput(file.all(), place, file.length() - place);
            var part = new byte[Math.min(longest, 64 * 1024)];
            for (var read = inflater.inflate(part); read > 0; read = inflater.inflate(part)) {
                text.append(new String(part, 0, read, StandardCharsets.ISO_8859_1));
                unpacked += read;
                PaperFault.BROKEN.when(unpacked > LONGEST_IN_ALL || (longest > HEAD && text.length() >= longest));
                if (text.length() >= longest) {
                    break;
                }
            }
            return text.toString();
        } catch (DataFormatException otherwise) {
            return text.toString();
        } finally {
            inflater.end();
        }
    }
}
