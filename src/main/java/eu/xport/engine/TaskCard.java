package eu.xport.engine;

import java.util.Map;

/** What each card of the task list says about the case, whatever the task. */
public interface TaskCard {

    /** The lines by name; null for a line that is not shown now. None for a process that is not of the room. */
    Map<String, Object> of(String businessKey);
}
