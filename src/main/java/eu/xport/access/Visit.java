package eu.xport.access;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Somebody of a company who has come by a link.
 *
 * @param hash of the secret that the visitor's browser keeps
 */
@Table("access_visit")
record Visit(@Id String hash, String journey, Instant expiresAt) {}
