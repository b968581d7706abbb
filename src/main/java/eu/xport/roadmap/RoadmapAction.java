package eu.xport.roadmap;

import eu.xport.company.Euro;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * An action as a version plans it. Who prescribed, who delivers and who bills are three facts: the partners count by them.
 *
 * @param actionId keeps its value over the versions, such as {@code A-000123}
 * @param service the code in the catalogue
 * @param prescriber the group of the partner who prescribed it
 * @param deliverer the group of the partner who delivers it
 * @param biller the group of the partner who bills it
 * @param cost null while nobody knows the price yet
 * @param change what this version does with the action
 * @param reason why it changes or is dropped; null otherwise
 */
public record RoadmapAction(
        String actionId,
        String service,
        String prescriber,
        String deliverer,
        String biller,
        LocalDate startsOn,
        LocalDate endsOn,
        @Embedded.Nullable(prefix = "cost_") Euro cost,
        String note,
        Change change,
        String reason) {

    static String id(long count) {
        return "A-%06d".formatted(count);
    }

    RoadmapAction as(Change change, String reason) {
        return new RoadmapAction(
                actionId, service, prescriber, deliverer, biller, startsOn, endsOn, cost, note, change, reason);
    }

    RoadmapAction called(String id) {
        return new RoadmapAction(
                id, service, prescriber, deliverer, biller, startsOn, endsOn, cost, note, change, reason);
    }

    RoadmapAction endingOn(LocalDate day) {
        return on(startsOn, day);
    }

    /** Starts with the plan at the earliest; what would be over by then takes as long as it was planned to. */
    RoadmapAction within(Horizon plan) {
        var begin = plan.from();
        if (!startsOn.isBefore(begin)) {
            return this;
        }
        var end = endsOn.isBefore(begin) ? begin.plusDays(startsOn.until(endsOn, ChronoUnit.DAYS)) : endsOn;
        return on(begin, end.isAfter(plan.until()) ? plan.until() : end);
    }

    private RoadmapAction on(LocalDate startsOn, LocalDate endsOn) {
        return new RoadmapAction(
                actionId, service, prescriber, deliverer, biller, startsOn, endsOn, cost, note, change, reason);
    }

    /** The same plan, whatever a version does with it. */
    boolean isPlannedAs(RoadmapAction other) {
        return Objects.equals(as(Change.KEPT, null), other.as(Change.KEPT, null));
    }

    /** What became of the action since it was planned another time. */
    Change since(RoadmapAction former) {
        return isPlannedAs(former) ? Change.KEPT : Change.CHANGED;
    }

    boolean stands() {
        return change != Change.DROPPED;
    }
}
