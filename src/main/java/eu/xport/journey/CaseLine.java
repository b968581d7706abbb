package eu.xport.journey;

import java.time.Instant;

/**
 * A case in a list; what is not known yet is null.
 *
 * @param nextDue until when the next open promise is to be kept
 * @param standsSince since when the clock stands
 */
public record CaseLine(
        String number,
        String companyName,
        String siren,
        Stage stage,
        Outcome outcome,
        String readinessBand,
        String expert,
        String partner,
        Instant submittedAt,
        Instant nextDue,
        Instant standsSince) {

    /** While the clock stands, nothing runs out. */
    public boolean isOverdue(Instant now) {
        return nextDue != null && nextDue.isBefore(standsSince == null ? now : standsSince);
    }
}
