package eu.xport.roadmap;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * What became of an agreed action, whatever the versions of the roadmap planned.
 *
 * @param plannedPlace the place, among all versions, of the last agreed one that names the action; null until the roadmap
 *     holds it
 * @param deliveredOn the day it was delivered; null before
 * @param postponedTo its new last day, where the partner who delivers has put it off since the last version
 * @param reason why it was put off or dropped; null where the outcome of the case says so
 * @param reportedBy the user who said so; null when the case was closed or a new version did it
 */
public record Delivery(
        DeliveryState state,
        Integer plannedPlace,
        LocalDate deliveredOn,
        LocalDate postponedTo,
        String reason,
        String reportedBy,
        Instant reportedAt,
        @Embedded.Nullable(prefix = "fact_") Facts facts) {

    static Delivery planned() {
        return new Delivery(DeliveryState.PLANNED, null, null, null, null, null, null, null);
    }

    static Delivery delivered(LocalDate day, Facts facts, String by, Instant at) {
        return new Delivery(DeliveryState.DELIVERED, null, day, null, null, by, at, facts);
    }

    static Delivery postponed(LocalDate to, String reason, String by, Instant at) {
        return new Delivery(DeliveryState.PLANNED, null, null, to, reason, by, at, null);
    }

    static Delivery dropped(String reason, String by, Instant at) {
        return new Delivery(DeliveryState.DROPPED, null, null, null, reason, by, at, null);
    }

    /** Its case was closed before it was delivered. */
    static Delivery calledOff(Instant at) {
        return dropped(null, null, at);
    }

    Delivery plannedAt(int place) {
        return new Delivery(state, place, deliveredOn, postponedTo, reason, reportedBy, reportedAt, facts);
    }

    boolean isCalledOff() {
        return state == DeliveryState.DROPPED && reason == null;
    }

    public boolean isOpen() {
        return state == DeliveryState.PLANNED;
    }
}
