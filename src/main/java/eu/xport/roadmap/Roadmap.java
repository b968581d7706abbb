package eu.xport.roadmap;

import eu.xport.journey.JourneyNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/** The plan of one case: every version that was proposed, and what became of the agreed actions. */
@Table("roadmap")
public class Roadmap {

    @Id
    private String journey;

    @Version
    private Long version;

    @MappedCollection(idColumn = "journey", keyColumn = "place")
    private List<RoadmapVersion> versions = new ArrayList<>();

    @MappedCollection(idColumn = "journey", keyColumn = "action_id")
    private Map<String, Delivery> deliveries = new HashMap<>();

    Roadmap() {}

    static Roadmap of(JourneyNumber journey) {
        var roadmap = new Roadmap();
        roadmap.journey = journey.text();
        return roadmap;
    }

    /** A version that waits for an answer gives way to the new one. */
    RoadmapVersion propose(
            Terms terms, List<RoadmapAction> actions, String reason, String by, Instant at, LocalDate today) {
        proposed().ifPresent(former -> replace(former.superseded()));
        var startsOn = inForce().map(RoadmapVersion::startsOn).orElse(today);
        versions.add(RoadmapVersion.proposed(versions.size() + 1, terms, startsOn, by, at, reason, actions));
        return versions.get(versions.size() - 1);
    }

    /** The roadmap and its actions begin no earlier than the first version is agreed; later versions keep that day. */
    void agree(Answer answer, LocalDate today) {
        var accepted = proposed().orElseThrow();
        var place = versions.indexOf(accepted);
        var startsOn = inForce().map(RoadmapVersion::startsOn).orElse(today);
        inForce().ifPresent(former -> replace(former.superseded()));
        replace(accepted.agreed(answer, startsOn));
        accepted.actions()
                .forEach(action -> deliveries.put(
                        action.actionId(), agreed(action, answer.at()).plannedAt(place)));
    }

    void refuse(Answer answer) {
        proposed().ifPresent(version -> replace(version.refused(answer)));
    }

    void report(String actionId, Delivery delivery) {
        deliveries.put(actionId, delivery.plannedAt(deliveries.get(actionId).plannedPlace()));
    }

    private Delivery agreed(RoadmapAction action, Instant at) {
        var former = deliveries.get(action.actionId());
        return former == null ? Delivery.planned() : carryOn(action, former, at);
    }

    /** Of an action that was delivered or dropped while the company read, nothing changes any more. */
    private static Delivery carryOn(RoadmapAction action, Delivery former, Instant at) {
        if (!former.isOpen()) {
            return former;
        }
        return switch (action.change()) {
            case ADDED, CHANGED -> Delivery.planned();
            case KEPT -> former;
            case DROPPED -> Delivery.dropped(action.reason(), null, at);
        };
    }

    public JourneyNumber journey() {
        return JourneyNumber.of(journey);
    }

    public List<RoadmapVersion> versions() {
        return List.copyOf(versions);
    }

    public Optional<RoadmapVersion> inForce() {
        return in(VersionState.IN_FORCE);
    }

    public Optional<RoadmapVersion> proposed() {
        return in(VersionState.PROPOSED);
    }

    public Optional<RoadmapVersion> latest() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
    }

    /** The version that a later one was made from: the agreed one, and until there is one the draft before it. */
    Optional<RoadmapVersion> before(RoadmapVersion version) {
        return before(version, RoadmapVersion::wasAgreed).or(() -> before(version, draft -> true));
    }

    private Optional<RoadmapVersion> before(RoadmapVersion version, Predicate<RoadmapVersion> kind) {
        return versions.stream()
                .filter(former -> former.number() < version.number())
                .filter(kind)
                .reduce((earlier, later) -> later);
    }

    public Map<String, Delivery> deliveries() {
        return Collections.unmodifiableMap(deliveries);
    }

    /** All actions in force, with the days on which they really end. */
    public List<RoadmapAction> actions() {
        return inForce().stream()
                .flatMap(version -> version.standing().stream())
                .map(this::asItStands)
                .toList();
    }

    /** Nothing can change any more about an action that was delivered or dropped. */
    boolean isClosed(RoadmapAction action) {
        return !deliveries.get(action.actionId()).isOpen();
    }

    /** The actions in force that are still to be delivered. */
    public List<RoadmapAction> openActions() {
        return actions().stream().filter(action -> !isClosed(action)).toList();
    }

    public Optional<RoadmapAction> action(String actionId) {
        return actions().stream()
                .filter(action -> action.actionId().equals(actionId))
                .findFirst();
    }

    /** Every action that was ever agreed, also those dropped since, as the last agreed version tells it. */
    List<RoadmapAction> agreedActions() {
        var agreed = new TreeMap<String, RoadmapAction>();
        versions.stream()
                .filter(RoadmapVersion::wasAgreed)
                .flatMap(version -> version.actions().stream())
                .forEach(action -> agreed.put(action.actionId(), asItStands(action)));
        return List.copyOf(agreed.values());
    }

    private RoadmapAction asItStands(RoadmapAction action) {
        return Optional.ofNullable(deliveries.get(action.actionId()).postponedTo())
                .map(action::endingOn)
                .orElse(action);
    }

    private Optional<RoadmapVersion> in(VersionState state) {
        return versions.stream().filter(version -> version.state() == state).findFirst();
    }

    private void replace(RoadmapVersion changed) {
        versions.replaceAll(version -> version.number() == changed.number() ? changed : version);
    }
}
