package eu.xport.financing;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Something that happened to the money of a case.
 *
 * @param reference number of the grant or the contract
 * @param keptBy the user who did it; null for the company and for a process
 * @param event its code: {@code GRANT_VOTED}
 * @param facts what was decided or booked, with the inputs and the terms that made each figure, as JSON
 */
@Table("financing_entry")
public record Entry(
        @Id Long id, String journey, String reference, Instant keptAt, String keptBy, String event, String facts) {}
