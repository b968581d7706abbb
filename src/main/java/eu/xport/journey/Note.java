package eu.xport.journey;

import java.time.Instant;
import org.springframework.data.annotation.Id;

/**
 * Something worth knowing about a case, in somebody's words.
 *
 * @param author the user who wrote it; null for the company
 * @param kind {@code CALL}, {@code MAIL}, {@code VISIT}, {@code GRANT_WISHED}, or the id of the form in which it was written
 */
public record Note(@Id Long id, String journey, Instant writtenAt, String author, String kind, String text) {}
