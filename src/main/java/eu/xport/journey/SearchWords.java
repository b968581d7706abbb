package eu.xport.journey;

import eu.xport.engine.PlainWords;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The words by which a case is found, and those that somebody asks for. */
final class SearchWords {

    private static final int MOST_ASKED = 6;
    private static final int LONGEST_QUESTION = 200;
    private static final int SIREN = 9;

    private SearchWords() {}

    /** Number, its count, SIREN and the words of the name. */
    static Set<String> of(JourneyNumber number, String siren, String name) {
        var count = number.text().substring(number.text().lastIndexOf('-') + 1);
        var words = new LinkedHashSet<>(List.of(PlainWords.compact(number.text()), count, siren));
        words.add(count.replaceFirst("^0+(?=.)", ""));
        PlainWords.of(name).forEach(words::add);
        return words;
    }

    /** What must all begin a word of the case; empty when nothing that could be found is asked. */
    static List<String> asked(String question) {
        var text = question.substring(0, Math.min(LONGEST_QUESTION, question.length()));
        var compact = PlainWords.compact(text);
        if (text.matches("[\\d\\s]*\\d[\\d\\s]*")) {
            return List.of(compact.substring(0, Math.min(SIREN, compact.length())));
        }
        if (compact.matches("xp\\d+")) {
            return List.of(PlainWords.shortened(compact));
        }
        return PlainWords.of(text).distinct().limit(MOST_ASKED).toList();
    }
}
