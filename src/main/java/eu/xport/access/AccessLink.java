package eu.xport.access;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A way in that was sent to a company.
 *
 * @param hash of the secret that the link carries
 * @param usedAt null while nobody has come by it; it opens once
 */
@Table("access_link")
record AccessLink(@Id String hash, String journey, Instant expiresAt, Instant usedAt) {}
