package eu.xport.journey;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The words by which a case is found, and those that somebody asks for: letters a to z and digits alone, so that accents
 * and capitals do not matter and every database sorts them alike.
 */
final class SearchWords {

    private static final int LONGEST = 40;
    private static final int MOST_ASKED = 6;
    private static final int LONGEST_QUESTION = 200;
    private static final int SIREN = 9;

    private SearchWords() {}

    /** Number, its count, SIREN and the words of the name. */
    static Set<String> of(JourneyNumber number, String siren, String name) {
        var count = number.text().substring(number.text().lastIndexOf('-') + 1);
        var words = new LinkedHashSet<>(List.of(compact(number.text()), count, siren));
        words.add(count.replaceFirst("^0+(?=.)", ""));
        words(name).forEach(words::add);
        return words;
    }

    /** What must all begin a word of the case; empty when nothing that could be found is asked. */
    static List<String> asked(String question) {
        var text = question.substring(0, Math.min(LONGEST_QUESTION, question.length()));
        var compact = compact(text);
        if (text.matches("[\\d\\s]*\\d[\\d\\s]*")) {
            return List.of(compact.substring(0, Math.min(SIREN, compact.length())));
        }
        if (compact.matches("xp\\d+")) {
            return List.of(shortened(compact));
        }
        return words(text).distinct().limit(MOST_ASKED).toList();
    }

    private static Stream<String> words(String text) {
        return Stream.of(plain(text).split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .map(SearchWords::shortened);
    }

    private static String compact(String text) {
        return plain(text).replaceAll("[^a-z0-9]", "");
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

    private static String shortened(String word) {
        return word.substring(0, Math.min(LONGEST, word.length()));
    }
}
