package eu.xport.engine;

import java.time.Instant;
import java.util.Optional;

/** What is to be done in a case, by whom, until when. */
public record OpenTask(String id, String name, Optional<String> assignee, Optional<Instant> due) {}
