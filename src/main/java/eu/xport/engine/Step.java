package eu.xport.engine;

import java.util.Optional;

/** The step of a process at which a form is shown or taken: the case it belongs to and what the process knows there. */
public interface Step {

    /** The business key of the process; empty at a start form, where the room gives the key. */
    String businessKey();

    /** The user who is entrusted with the task, if anybody is. */
    Optional<String> assignee();

    /** A variable that the step can see. */
    Optional<Object> variable(String name);

    default Optional<String> text(String name) {
        return variable(name).map(Object::toString);
    }
}
