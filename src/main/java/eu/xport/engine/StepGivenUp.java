package eu.xport.engine;

import java.util.Map;

/**
 * A step that a process takes by itself has failed for the last time; people see it in Cockpit.
 *
 * @param process the id of the model
 * @param message what the step said
 * @param known the variables of the process
 */
public record StepGivenUp(String process, String businessKey, String message, Map<String, Object> known) {}
