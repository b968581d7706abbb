package eu.xport.engine;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is to be done in a case, by whom, until when.
 *
 * @param groups who may take it; empty when it is entrusted to somebody
 */
public record OpenTask(String id, String name, Optional<String> assignee, List<String> groups, Optional<Instant> due) {}
