package eu.xport.engine;

import java.util.Map;
import java.util.Set;

/** How a room meets the form that starts a process. */
public interface StartForm {

    /** The id of the form. */
    String id();

    /** The keys of the fields that the room asks for; whatever else the form sends, an analyst added: it goes to the notes. */
    Set<String> asks();

    /**
     * Takes what the person sent.
     *
     * @return the business key of the new process and the variables it begins with
     * @throws FormRefused when the room cannot accept it; no process starts then
     */
    Opening takes(Submission submission);

    /** A process that begins: under which key, knowing what. */
    record Opening(String businessKey, Map<String, Object> variables) {}
}
