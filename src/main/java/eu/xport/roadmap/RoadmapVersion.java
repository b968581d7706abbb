package eu.xport.roadmap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;

/**
 * One version of a roadmap, as it was proposed to the company.
 *
 * @param number 1 for the first; later ones may have been refused
 * @param startsOn the day the first version was agreed; until then the day of the draft
 * @param endsOn the last day of the roadmap
 * @param draftedBy the user who drafted it
 * @param reason why there is a new version; null for the first
 * @param answer what the company said; null while it has not answered
 */
public record RoadmapVersion(
        int number,
        VersionState state,
        @Embedded.Empty Terms terms,
        LocalDate startsOn,
        LocalDate endsOn,
        String draftedBy,
        Instant draftedAt,
        String reason,
        @Embedded.Nullable Answer answer,
        @MappedCollection(idColumn = "journey", keyColumn = "line") List<RoadmapAction> actions) {

    static RoadmapVersion proposed(
            int number,
            Terms terms,
            LocalDate startsOn,
            String by,
            Instant at,
            String reason,
            List<RoadmapAction> actions) {
        return new RoadmapVersion(
                number,
                VersionState.PROPOSED,
                terms,
                startsOn,
                startsOn.plusMonths(terms.months()),
                by,
                at,
                reason,
                null,
                actions);
    }

    /** What was to start while the company still read the plan starts with it. */
    RoadmapVersion agreed(Answer answer, LocalDate startsOn) {
        var horizon = Horizon.of(startsOn, terms.months());
        return new RoadmapVersion(
                number,
                VersionState.IN_FORCE,
                terms,
                horizon.from(),
                horizon.until(),
                draftedBy,
                draftedAt,
                reason,
                answer,
                actions.stream().map(action -> action.within(horizon)).toList());
    }

    RoadmapVersion refused(Answer answer) {
        return new RoadmapVersion(
                number, VersionState.REFUSED, terms, startsOn, endsOn, draftedBy, draftedAt, reason, answer, actions);
    }

    RoadmapVersion superseded() {
        return new RoadmapVersion(
                number,
                VersionState.SUPERSEDED,
                terms,
                startsOn,
                endsOn,
                draftedBy,
                draftedAt,
                reason,
                answer,
                actions);
    }

    boolean wasAgreed() {
        return answer != null && state != VersionState.REFUSED;
    }

    public Optional<Answer> answered() {
        return Optional.ofNullable(answer);
    }

    public Horizon horizon() {
        return new Horizon(startsOn, endsOn);
    }

    /** The actions that this version holds; those that it drops are left out. */
    public List<RoadmapAction> standing() {
        return actions.stream().filter(RoadmapAction::stands).toList();
    }

    /**
     * The actions that differ from those of the version that this one was made from, with those that it drops. A review
     * says itself what it does with each; a draft is written anew and says so only by comparison.
     */
    List<RoadmapAction> changesSince(RoadmapVersion former) {
        var actions = former.wasAgreed() ? this.actions : comparedWith(former);
        return actions.stream().filter(action -> action.change() != Change.KEPT).toList();
    }

    private List<RoadmapAction> comparedWith(RoadmapVersion former) {
        var dropped = former.actions().stream()
                .filter(action -> action(action.actionId()).isEmpty())
                .map(action -> action.as(Change.DROPPED, null));
        var standing = actions.stream()
                .map(action -> action.as(
                        former.action(action.actionId()).map(action::since).orElse(Change.ADDED), null));
        return Stream.concat(standing, dropped).toList();
    }

    public Optional<RoadmapAction> action(String actionId) {
        return actions.stream()
                .filter(action -> action.actionId().equals(actionId))
                .findFirst();
    }
}
