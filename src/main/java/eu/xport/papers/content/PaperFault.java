package eu.xport.papers.content;

import eu.xport.engine.FormRefused;

/** Why a file is not taken; what people read of it stands under {@code fault.<reason>}. */
enum PaperFault {
    EMPTY("paperEmpty"),
    TOO_LONG("paperTooLong"),
    NOT_ALLOWED("paperNotAllowed"),
    OLD_OFFICE("paperOldOffice"),
    LOCKED("paperLocked"),
    PROGRAM("paperProgram"),
    ARCHIVE("paperArchive"),
    TWOFOLD("paperTwofold"),
    BROKEN("paperBroken");

    private final String reason;

    PaperFault(String reason) {
        this.reason = reason;
    }

    FormRefused refusal() {
        return FormRefused.because("paper", reason, CheckPaperFile.LONGEST_IN_MEGABYTES);
    }

    void when(boolean found) {
        if (found) {
            throw refusal();
        }
    }
}
