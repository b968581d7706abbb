package eu.xport.papers.content;

import java.util.ArrayList;
import java.util.List;

/** The list of entries at the end of an archive; it has to be the last thing in the file. */
record ZipIndex(List<Entry> entries, int begin) {

    static final String END = "PK\u0005\u0006";
    static final String ENTRY = "PK\u0001\u0002";
    static final int END_LENGTH = 22;

    private static final int ENTRY_LENGTH = 46;

    /**
     * What is packed.
     *
     * @param name one character for each byte
     * @param method 0 for not at all, 8 for deflated
     * @param packed how many bytes it takes in the file
     * @param place where it begins in the file, with its own description
     */
    record Entry(String name, boolean locked, int method, long packed, long place) {}

    static ZipIndex of(Bytes file) {
        var end = file.text().lastIndexOf(END);
        PaperFault.BROKEN.when(end < 0 || end + END_LENGTH > file.length());
        PaperFault.TWOFOLD.when(end + END_LENGTH + file.shortBackwards(end + 20) != file.length());
        var begin = file.numberBackwards(end + 16);
        PaperFault.TWOFOLD.when(begin + file.numberBackwards(end + 12) != end);
        var entries = entries(file, (int) begin, end);
        PaperFault.TWOFOLD.when(entries.size() != file.shortBackwards(end + 10));
        return new ZipIndex(entries, (int) begin);
    }

    private static List<Entry> entries(Bytes file, int begin, int end) {
        var entries = new ArrayList<Entry>();
        for (var place = begin; place < end; ) {
            PaperFault.BROKEN.when(place + ENTRY_LENGTH > end || !file.text().startsWith(ENTRY, place));
            var name = place + ENTRY_LENGTH;
            var nameEnds = name + file.shortBackwards(place + 28);
            PaperFault.BROKEN.when(nameEnds > end);
            entries.add(new Entry(
                    file.text().substring(name, nameEnds),
                    (file.shortBackwards(place + 8) & 1) == 1,
                    file.shortBackwards(place + 10),
                    file.numberBackwards(place + 20),
                    file.numberBackwards(place + 42)));
            place = nameEnds + file.shortBackwards(place + 30) + file.shortBackwards(place + 32);
        }
        return entries;
    }
}
