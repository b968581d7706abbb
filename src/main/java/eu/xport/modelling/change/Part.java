package eu.xport.modelling.change;

import java.util.Map;

/**
 * Something of a model that has an id of its own: a task, a flow, a rule, a question.
 *
 * @param kind as the file calls it: {@code userTask}, {@code rule}
 * @param facts what the file says of it, by names that people have words for; all that matters, nothing of the picture
 */
record Part(String id, String kind, String name, Map<String, String> facts) {

    String fact(String name) {
        return facts.getOrDefault(name, "");
    }
}
