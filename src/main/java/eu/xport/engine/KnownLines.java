package eu.xport.engine;

import java.util.Map;

/** What a form that no room asks for can show of a case: the lines that the other forms show, by the keys of their fields. */
public interface KnownLines {

    Map<String, Object> of(String businessKey);
}
