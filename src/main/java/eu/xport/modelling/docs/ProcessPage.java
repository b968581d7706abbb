package eu.xport.modelling.docs;

import java.util.List;

/**
 * A process in words.
 *
 * @param file the name of the model without its ending, and of the page
 * @param picture the model as SVG
 */
record ProcessPage(
        String file,
        String name,
        String told,
        String picture,
        List<Task> tasks,
        List<Timing> deadlines,
        List<Timing> timers,
        List<Letter> letters,
        List<Question> questions,
        List<Step> steps,
        List<Form> forms) {

    /** @param form the id of the form on this page; empty when the task has none */
    record Task(String name, String who, String due, String form, String told) {}

    /** @param when in words */
    record Timing(String name, String when, String told) {}

    record Letter(String name, String letter, String reader, String timing) {}

    /** @param answers each with where it leads */
    record Question(String name, List<String> answers, String told) {}

    /** What the application or a rule does.
     *
     * @param decision the file of the decision that is asked; empty where none is
     * @param process the file of the process that is called; empty where none is
     */
    record Step(String name, String decision, String process, String told) {}

    record Form(String id, String name, List<Field> fields) {}

    /** @param choices what may be chosen, as people read it */
    record Field(String label, String kind, boolean isRequired, String choices, String description) {}
}
