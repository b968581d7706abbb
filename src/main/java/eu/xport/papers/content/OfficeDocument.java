package eu.xport.papers.content;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.tika.Tika;

/** A document of an office is an archive of parts: it is taken when none of them runs or hides anything. */
final class OfficeDocument {

    private static final String TYPES = "[Content_Types].xml";
    private static final String ODF_TYPE = "mimetype";
    private static final String ODF_PARTS = "META-INF/manifest.xml";

    private static final Pattern LINK = Pattern.compile("<relationship\\b[^>]*>");

    /** What a program fetches unasked when the document is opened. */
    private static final Pattern FETCHED = Pattern.compile("/(attachedtemplate|oleobject|frame|subdocument)\\b");

    private static final Pattern ELSEWHERE = Pattern.compile("target=[\"'](https?:|ftp:|file:/{2}[^/]|[\\\\/]{2})");

    private final Map<String, byte[]> parts;
    private final Unpacked unpacked;
    private final Tika tika;

    private OfficeDocument(Bytes file, Unpacked unpacked, Tika tika) {
        this.parts = ZipParts.of(file, unpacked);
        this.unpacked = unpacked;
        this.tika = tika;
    }

    static PaperType typeOf(Bytes file, Tika tika) {
        return new OfficeDocument(file, new Unpacked(), tika).type(true);
    }

    private PaperType type(boolean mayHoldOthers) {
        var type = declared();
        parts.forEach((name, part) -> look(name.toLowerCase(Locale.ROOT), part, mayHoldOthers));
        return type;
    }

    private PaperType declared() {
        if (parts.containsKey(TYPES)) {
            return microsoft(text(TYPES));
        }
        if (parts.containsKey(ODF_TYPE)) {
            PaperFault.LOCKED.when(text(ODF_PARTS).contains("encryption-data"));
            return PaperType.of(text(ODF_TYPE)).orElseThrow(PaperFault.NOT_ALLOWED::refusal);
        }
        throw PaperFault.ARCHIVE.refusal();
    }

    /** The list of parts names the main one by its type, and macros by theirs wherever they lie. */
    private static PaperType microsoft(String types) {
        PaperFault.BROKEN.when(types.contains("&") || types.contains("<!"));
        var lower = types.toLowerCase(Locale.ROOT);
        PaperFault.PROGRAM.when(
                lower.contains("macroenabled") || lower.contains("vbaproject") || lower.contains("activex"));
        return Optional.<PaperType>empty()
                .or(() -> main(types, "wordprocessingml.document.main+xml", PaperType.DOCX))
                .or(() -> main(types, "spreadsheetml.sheet.main+xml", PaperType.XLSX))
                .or(() -> main(types, "presentationml.presentation.main+xml", PaperType.PPTX))
                .orElseThrow(PaperFault.NOT_ALLOWED::refusal);
    }

    private static Optional<PaperType> main(String types, String part, PaperType type) {
        return types.contains(part) ? Optional.of(type) : Optional.empty();
    }

    private void look(String name, byte[] part, boolean mayHoldOthers) {
        PaperFault.PROGRAM.when(name.contains("vbaproject") || name.contains("activex/"));
        PaperFault.PROGRAM.when(name.startsWith("basic/") || name.startsWith("scripts/"));
        if (name.endsWith(".rels")) {
            stayAtHome(new String(part, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT));
        }
        var media = tika.detect(part);
        PaperFault.PROGRAM.when(ForeignKinds.isProgram(media) || ForeignKinds.OLD_OFFICE.equals(media));
        if (ForeignKinds.beginsLikeZip(part)) {
            PaperFault.ARCHIVE.when(!mayHoldOthers);
            new OfficeDocument(new Bytes(part), unpacked, tika).type(false);
        } else {
            PaperFault.ARCHIVE.when(ForeignKinds.isArchive(media));
        }
    }

    /** A template of the writer's own machine is no harm: it is not there. */
    private static void stayAtHome(String links) {
        PaperFault.BROKEN.when(links.indexOf('\0') >= 0 || links.contains("<!") || links.contains("&#"));
        PaperFault.PROGRAM.when(LINK.matcher(links)
                .results()
                .map(link -> link.group())
                .anyMatch(link ->
                        FETCHED.matcher(link).find() && ELSEWHERE.matcher(link).find()));
    }

    private String text(String part) {
        return new String(parts.getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
    }
}
