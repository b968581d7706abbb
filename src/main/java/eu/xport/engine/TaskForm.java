package eu.xport.engine;

import java.util.Map;

/**
 * How a room meets the form of a user task. What the form shows is set beside the task when it is created and leaves no
 * history; what a person sends goes to the room alone and never becomes a variable of the process.
 */
public interface TaskForm {

    /** The id of the form, which is also the id of its user tasks. */
    String id();

    /**
     * Whether the room asks for this field; whatever else the form sends, an analyst added: it goes to the notes.
     *
     * @param key of a field in the rows of a list: {@code actions.endsOn}
     */
    boolean asks(Submission submission, String key);

    /** What the person sees: values of fields, and the options of selects as lists of {@link Option}. */
    Map<String, Object> shows(Step step);

    /**
     * Takes what the person sent.
     *
     * @return the variables that the process goes on with: ids, dates, decisions, scores
     * @throws FormRefused when the room cannot accept it; nothing is written then
     */
    Map<String, Object> takes(Submission submission);
}
