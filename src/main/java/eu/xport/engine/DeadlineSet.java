package eu.xport.engine;

import java.time.Instant;

/**
 * A scope with a deadline was entered, or its deadline moved because the clock had stood.
 *
 * @param businessKey the case
 * @param name the variable that carries the deadline, such as {@code contactDue}
 * @param due until when
 */
public record DeadlineSet(String businessKey, String name, Instant due) {}
