package eu.xport.reporting.cockpit;

import eu.xport.engine.PlainWords;
import java.util.List;

/** What somebody looks for: the words that must all begin a word of the case; none when nothing could be found by it. */
record Question(String text, List<String> words) {

    private static final int LONGEST = 200;
    private static final int MOST = 6;
    private static final int SIREN = 9;

    static Question of(String asked) {
        var text = asked.strip();
        text = text.substring(0, Math.min(LONGEST, text.length()));
        return new Question(text, words(text));
    }

    /** Digits in groups are one number, of which a SIREN is the beginning; the number of a case is one word too. */
    private static List<String> words(String text) {
        var compact = PlainWords.compact(text);
        if (text.matches("[\\d\\s]*\\d[\\d\\s]*")) {
            return List.of(compact.substring(0, Math.min(SIREN, compact.length())));
        }
        if (compact.matches("xp\\d+")) {
            return List.of(PlainWords.shortened(compact));
        }
        return PlainWords.of(text).distinct().limit(MOST).toList();
    }
}
