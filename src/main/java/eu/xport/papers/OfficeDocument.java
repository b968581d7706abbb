package eu.xport.papers;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.tika.Tika;

/** A document of an office is an archive of parts: it is taken when none of them runs or hides anything. */
final class OfficeDocument {

    private static final String TYPES = "[Content_Types].xml";
    private static final String ODF_TYPE = "mimetype";
    private static final String ODF_PARTS = "META-INF/manifest.xml";

    private final Map<String, byte[]> parts;
    private final Tika tika;

    private OfficeDocument(Bytes file, Tika tika) {
        this.parts = ZipParts.of(file);
        this.tika = tika;
    }

    static PaperType typeOf(Bytes file, Tika tika) {
        return new OfficeDocument(file, tika).type(true);
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
        var media = tika.detect(part);
        PaperFault.PROGRAM.when(ForeignKinds.isProgram(media) || ForeignKinds.OLD_OFFICE.equals(media));
        if (ForeignKinds.beginsLikeZip(part)) {
            PaperFault.ARCHIVE.when(!mayHoldOthers);
            new OfficeDocument(new Bytes(part), tika).type(false);
        } else {
            PaperFault.ARCHIVE.when(ForeignKinds.isArchive(media));
        }
    }

    private String text(String part) {
        return new String(parts.getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
    }
}
