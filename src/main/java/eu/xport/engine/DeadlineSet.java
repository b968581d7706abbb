package eu.xport.engine;

import java.time.Instant;
import java.util.Optional;

/**
 * A scope with a deadline was entered, or its deadline moved because the clock had stood.
 *
 * @param businessKey the case
 * @param name the variable that carries the deadline, such as {@code contactDue}
 * @param due until when
 * @param length how long it is, as the model of the case writes it: {@code 3 days}; empty where the model computes it
 */
public record DeadlineSet(String businessKey, String name, Instant due, Optional<String> length) {}
