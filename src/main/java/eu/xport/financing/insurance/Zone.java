package eu.xport.financing.insurance;

import java.text.Normalizer;
import java.util.Locale;

/** Where a company prospects. Two names that differ in case, accents or blanks alone name one zone. */
record Zone(String name) {

    Zone {
        name = name.replaceAll("[\\s\\p{Z}]+", " ").strip();
    }

    String compared() {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
