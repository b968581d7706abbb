package eu.xport.journey;

import java.time.Instant;
import org.springframework.data.annotation.Id;

/**
 * Why a promise was broken, as a manager named it.
 *
 * @param cause {@code ABSENCE}, {@code OVERLOAD}, {@code NOT_REACHABLE}, {@code WAITING_FOR_COMPANY} or {@code OTHER}
 */
public record Breach(@Id Long id, String journey, String promise, String cause, String manager, Instant namedAt) {}
