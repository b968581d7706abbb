package eu.xport.engine;

import java.util.Map;

/** What each card of the task list says about the case, whatever the task. */
public interface TaskCard {

    /** The lines by name; null for a line that is not shown now. */
    Map<String, Object> of(String businessKey);
}
