package eu.xport.access;

import java.time.Instant;
import org.springframework.data.annotation.Id;

/**
 * Somebody wants a link sent to an address, which we may or may not know.
 *
 * @param address in small letters
 */
record LinkRequest(@Id Long id, String address, Instant askedAt) {}
