package eu.xport.papers.content;

/** How much was unpacked of one file, whatever lies in whatever. */
final class Unpacked {

    private static final int LONGEST = 64 * 1024 * 1024;

    private int left = LONGEST;

    int left() {
        return left;
    }

    /** @throws eu.xport.engine.FormRefused when it is more than a document of people holds */
    void add(int bytes) {
        left -= bytes;
        PaperFault.ARCHIVE.when(left < 0);
    }
}
