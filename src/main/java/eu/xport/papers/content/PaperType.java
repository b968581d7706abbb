package eu.xport.papers.content;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a paper may be; whatever can run when it is opened is none of these. */
public enum PaperType {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    ODP("application/vnd.oasis.opendocument.presentation", "odp"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    TIFF("image/tiff", "tif", "tiff"),
    WEBP("image/webp", "webp");

    private final String media;
    private final String[] endings;

    PaperType(String media, String... endings) {
        this.media = media;
        this.endings = endings;
    }

    static Optional<PaperType> of(String media) {
        return Stream.of(values()).filter(type -> type.media.equals(media)).findFirst();
    }

    public String media() {
        return media;
    }

    /** The name as people know it, with an ending that tells the truth. */
    public String rightly(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return Stream.of(endings).anyMatch(ending -> lower.endsWith("." + ending)) ? name : name + "." + endings[0];
    }
}
