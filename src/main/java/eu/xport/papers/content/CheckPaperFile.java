package eu.xport.papers.content;

import java.util.concurrent.Semaphore;
import org.apache.tika.Tika;
import org.springframework.stereotype.Component;

/** Says what a file is by what it holds, whatever it is called, and refuses what nobody should open. */
@Component
public class CheckPaperFile {

    static final int LONGEST_IN_MEGABYTES = 10;

    private static final int LONGEST = LONGEST_IN_MEGABYTES * 1024 * 1024;

    /** Each takes some ten times the memory of its file. */
    private static final int AT_ONCE = 2;

    private final Semaphore room = new Semaphore(AT_ONCE, true);
    private final Tika tika = new Tika();

    /** @throws eu.xport.engine.FormRefused when it is none of the allowed kinds, or more than that */
    public PaperType typeOf(byte[] content) {
        PaperFault.EMPTY.when(content.length == 0);
        PaperFault.TOO_LONG.when(content.length > LONGEST);
        room.acquireUninterruptibly();
        try {
            return found(new Bytes(content), content);
        } finally {
            room.release();
        }
    }

    private PaperType found(Bytes file, byte[] content) {
        return ForeignKinds.beginsLikeZip(content)
                ? OfficeDocument.typeOf(file, tika)
                : single(file, tika.detect(content));
    }

    private static PaperType single(Bytes file, String media) {
        if (ForeignKinds.OLD_OFFICE.equals(media)) {
            PaperFault.LOCKED.when(file.text().replace("\u0000", "").contains("EncryptedPackage"));
            throw PaperFault.OLD_OFFICE.refusal();
        }
        PaperFault.PROGRAM.when(ForeignKinds.isProgram(media));
        PaperFault.ARCHIVE.when(ForeignKinds.isArchive(media));
        var type = PaperType.of(media).orElseThrow(PaperFault.NOT_ALLOWED::refusal);
        if (type == PaperType.PDF) {
            PdfFile.check(file);
        } else {
            PictureFile.check(file, type);
        }
        return type;
    }
}
