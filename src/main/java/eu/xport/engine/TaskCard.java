package eu.xport.engine;

import java.util.Map;

/** What each card of the task list says about the case, whatever the task. */
public interface TaskCard {

    Map<String, Object> of(String businessKey);
}
