package eu.xport.engine;

import java.util.Optional;

/** Whose a task is while somebody else does it in that person's place; asked of the room when the task is entrusted. */
public interface TaskOwner {

    /**
     * Empty when the task is the assignee's own, or is none of the room's.
     *
     * @param assignee null where the colleagues choose among themselves
     */
    Optional<String> of(String businessKey, String assignee);
}
