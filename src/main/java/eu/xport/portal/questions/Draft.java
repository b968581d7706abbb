package eu.xport.portal.questions;

import java.time.Instant;
import org.springframework.data.annotation.Id;

/**
 * What a visitor has typed and goes on with later.
 *
 * @param token the digest of the link's secret, which nobody here knows
 * @param answers under the names of the form's fields, as JSON
 * @param course how it goes on, which outlives it
 */
record Draft(@Id Long id, String token, String answers, Instant keptAt, Instant endsAt, Long course) {}
