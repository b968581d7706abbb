package eu.xport.journey;

import java.util.Locale;
import java.util.Map;

/** What a letter may tell of a case; every room tells what it knows, in the words of the reader's language. */
public interface CaseFacts {

    /** Texts, or lists of texts, by the names that letters use. */
    Map<String, Object> of(Journey journey, Locale language);
}
