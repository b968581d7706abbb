package eu.xport.journey;

import java.util.Locale;
import java.util.Map;

/** What a letter may tell of one thing of a case that may have several, a grant say: the process that writes it knows which. */
public interface ThingFacts {

    /** The variable by which a process knows the number of its thing. */
    String variable();

    /** Texts, or lists of texts, by the names that letters use. */
    Map<String, Object> of(String number, Locale language);
}
