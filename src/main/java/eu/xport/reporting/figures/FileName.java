package eu.xport.reporting.figures;

import java.text.Normalizer;
import java.util.Locale;

/** Names of files that people read and that every computer takes. */
final class FileName {

    private FileName() {}

    /** {@code charge-des-experts.csv} */
    static String of(String name, String kind) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "") + "." + kind;
    }
}
