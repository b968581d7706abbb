package eu.xport.papers.content;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** The parts of an archive, unpacked no further than a document of people goes. */
final class ZipParts {

    private static final String PART = "PK\u0003\u0004";
    private static final int DESCRIPTION = 30;

    /** Behind a part that was written in one go stand its sum and its lengths. */
    private static final int LONGEST_SUM = 24;

    private static final int MOST_PARTS = 5_000;

    private final Bytes file;
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Unpacked unpacked;

    private ZipParts(Bytes file, Unpacked unpacked) {
        this.file = file;
        this.unpacked = unpacked;
    }

    /** By name, in their order; the archive is what its list says, with nothing before, between or behind. */
    static Map<String, byte[]> of(Bytes file, Unpacked unpacked) {
        var parts = new ZipParts(file, unpacked);
        var index = ZipIndex.of(file);
        PaperFault.ARCHIVE.when(index.entries().size() > MOST_PARTS);
        var end = 0L;
        for (var entry : index.entries().stream()
                .sorted(Comparator.comparing(ZipIndex.Entry::place))
                .toList()) {
            PaperFault.TWOFOLD.when(entry.place() < end || entry.place() > end + (end == 0 ? 0 : LONGEST_SUM));
            end = parts.take(entry, index.begin());
        }
        PaperFault.TWOFOLD.when(index.begin() < end || index.begin() > end + LONGEST_SUM);
        return parts.parts;
    }

    /** Where it ends. */
    private long take(ZipIndex.Entry entry, int latest) {
        var place = (int) entry.place();
        PaperFault.BROKEN.when(
                entry.place() + DESCRIPTION > latest || !file.text().startsWith(PART, place));
        PaperFault.LOCKED.when(entry.locked());
        var name = place + DESCRIPTION;
        PaperFault.TWOFOLD.when(file.shortBackwards(place + 26) != entry.name().length()
                || !file.text().startsWith(entry.name(), name));
        var begin = name + entry.name().length() + file.shortBackwards(place + 28);
        var end = begin + entry.packed();
        PaperFault.BROKEN.when(end > latest);
        var part = unpack(Arrays.copyOfRange(file.all(), begin, (int) end), entry.method());
        PaperFault.TWOFOLD.when(parts.put(entry.name(), part) != null);
        return end;
    }

    private byte[] unpack(byte[] packed, int method) {
        PaperFault.BROKEN.when(method != 0 && method != 8);
        var inflater = new Inflater(true);
        try (var content = method == 0
                ? new ByteArrayInputStream(packed)
                : new InflaterInputStream(new ByteArrayInputStream(packed), inflater)) {
            var part = content.readNBytes(unpacked.left() + 1);
            unpacked.add(part.length);
            return part;
        } catch (IOException unreadable) {
            throw PaperFault.BROKEN.refusal();
        } finally {
            inflater.end();
        }
    }
}
