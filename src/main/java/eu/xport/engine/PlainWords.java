package eu.xport.engine;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Words as everybody can type them: letters a to z and digits alone, so that accents and capitals do not matter and every
 * database sorts them alike.
 */
public final class PlainWords {

    private static final int LONGEST = 40;

    private PlainWords() {}

    public static Stream<String> of(String text) {
        return Stream.of(plain(text).split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .map(PlainWords::shortened);
    }

    /** The whole text as one word. */
    public static String compact(String text) {
        return plain(text).replaceAll("[^a-z0-9]", "");
    }

    public static String shortened(String word) {
        return word.substring(0, Math.min(LONGEST, word.length()));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace("ß", "ss")
                .replace("ø", "o");
    }
}
