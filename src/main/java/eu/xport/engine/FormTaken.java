package eu.xport.engine;

import java.util.Optional;

/**
 * A person has done a task: its room has taken what was sent, in the same transaction.
 *
 * @param by the user who did it; empty for the application itself
 */
public record FormTaken(String businessKey, Optional<String> by) {}
