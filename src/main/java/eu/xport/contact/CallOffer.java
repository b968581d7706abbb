package eu.xport.contact;

import java.util.List;
import java.util.Optional;

/**
 * What a company can choose for its first call.
 *
 * @param expertName who calls; empty while nobody can be promised by name
 * @param booked what it has chosen already
 * @param free what it can choose, the earliest first
 */
public record CallOffer(Optional<String> expertName, Optional<CallSlot> booked, List<CallSlot> free) {}
