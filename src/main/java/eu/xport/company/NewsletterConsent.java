package eu.xport.company;

import java.time.Instant;
import org.springframework.data.annotation.Id;

/**
 * Somebody agreed to get the newsletter, with the proof of it.
 *
 * @param token leads to the page that withdraws it; nobody can guess it
 * @param wording what was read beside the box that was ticked
 * @param language in which it was read, {@code fr} or {@code en}
 * @param journey the case of the answers that said so
 * @param diagnosis these answers
 * @param withdrawnAt null while it stands
 */
record NewsletterConsent(
        @Id Long id,
        String token,
        String address,
        Instant givenAt,
        String wording,
        String language,
        String journey,
        long diagnosis,
        Instant withdrawnAt) {}
