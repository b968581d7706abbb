package eu.xport.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a room meets the form that starts a process. */
public interface StartForm {

    /** The id of the form. */
    String id();

    /**
     * Whether the room asks for this field; whatever else the form sends, an analyst added: it goes to the notes.
     *
     * @param key of a field in the rows of a list: {@code actions.endsOn}
     */
    boolean asks(Submission submission, String key);

    /**
     * What this reader may choose from, by the {@code valuesKey} of the field. Nothing stands beside a start form as beside
     * a task: so the choices are written into the form when it is fetched.
     */
    default Map<String, List<Option>> offers(Optional<String> reader) {
        return Map.of();
    }

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
