package eu.xport.papers.content;

/** A picture is one picture from its first byte to its last. */
final class PictureFile {

    private static final String PNG_END = "IEND";
    private static final int PNG_SIGNATURE = 8;

    private PictureFile() {}

    static void check(Bytes file, PaperType type) {
        PaperFault.TWOFOLD.when(OtherKinds.archiveIn(file) || OtherKinds.markupIn(file.text()));
        switch (type) {
            case PNG -> PaperFault.TWOFOLD.when(endOfPng(file) != file.length());
            case WEBP -> PaperFault.TWOFOLD.when(file.length() < 12 || file.numberBackwards(4) + 8 != file.length());
            case JPEG -> PaperFault.BROKEN.when(!file.text().contains("\u00ff\u00d9"));
            default -> PaperFault.BROKEN.when(file.length() < 16);
        }
    }

    /** Behind the part that says it is the last one. */
    private static int endOfPng(Bytes file) {
        var place = PNG_SIGNATURE;
        while (place + 12 <= file.length()) {
            var next = place + 12 + file.number(place);
            PaperFault.BROKEN.when(next > file.length());
            if (file.text().startsWith(PNG_END, place + 4)) {
                return (int) next;
            }
            place = (int) next;
        }
        throw PaperFault.BROKEN.refusal();
    }
}
