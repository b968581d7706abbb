package eu.xport.engine;

import java.util.Optional;

/**
 * An open task of a case, for a reader who may open it.
 *
 * @param step the id of the task in its model
 * @param address where Tasklist opens it
 */
public record CaseTask(
        String businessKey, String id, String step, String name, Optional<String> assignee, String address) {}
