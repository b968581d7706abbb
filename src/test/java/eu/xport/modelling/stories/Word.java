package eu.xport.modelling.stories;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One word of a column with a closed vocabulary. */
interface Word {

    String words();

    static <W extends Word> W of(W[] vocabulary, String column, String text) {
        return Stream.of(vocabulary)
                .filter(word -> word.words().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("\"%s\" is no word of the column \"%s\". Allowed are: %s."
                        .formatted(
                                text,
                                column,
                                Stream.of(vocabulary)
                                        .map(word -> "\"" + word.words() + "\"")
                                        .collect(Collectors.joining(", ")))));
    }
}
