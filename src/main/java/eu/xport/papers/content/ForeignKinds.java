package eu.xport.papers.content;

import java.util.Set;

/** Kinds of files by what they do to whoever opens them, as the detector names them. */
final class ForeignKinds {

    static final String OLD_OFFICE = "application/x-tika-msoffice";

    private static final Set<String> PROGRAMS = Set.of(
            "application/x-msdownload",
            "application/x-dosexec",
            "application/x-elf",
            "application/x-executable",
            "application/x-object",
            "application/x-sharedlib",
            "application/x-mach-o",
            "application/x-mach-o-universal",
            "application/java-vm",
            "application/x-sh",
            "application/x-ms-shortcut",
            "application/x-ms-installer",
            "application/x-bat",
            "application/javascript",
            "text/javascript",
            "text/x-perl",
            "text/x-php",
            "text/x-python");

    private static final Set<String> ARCHIVES = Set.of(
            "application/zip",
            "application/gzip",
            "application/x-7z-compressed",
            "application/x-rar-compressed",
            "application/x-bzip",
            "application/x-bzip2",
            "application/x-tar",
            "application/x-gtar",
            "application/x-xz",
            "application/zstd",
            "application/java-archive",
            "application/vnd.ms-cab-compressed",
            "application/x-iso9660-image",
            "application/x-archive");

    private ForeignKinds() {}

    static boolean isProgram(String media) {
        var plain = media.replaceFirst(";.*", "");
        return PROGRAMS.contains(plain);
    }

    static boolean isArchive(String media) {
        return ARCHIVES.contains(media.replaceFirst(";.*", ""));
    }

    static boolean beginsLikeZip(byte[] content) {
        return content.length > 4 && content[0] == 'P' && content[1] == 'K' && content[2] == 3 && content[3] == 4;
    }
}
