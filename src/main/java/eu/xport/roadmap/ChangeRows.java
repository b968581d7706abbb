package eu.xport.roadmap;

import eu.xport.engine.FieldFault;
import eu.xport.engine.Fields;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows of a review form that keep, change or drop the actions of the roadmap in force; every fault is noted, none is
 * the last word.
 */
record ChangeRows(Roadmap roadmap, Horizon horizon, PlanFields plans, List<FieldFault> faults) {

    private static final String KEEP = "KEEP";

    /** All actions in force as the rows want them; one that no row names stays as it is. */
    List<RoadmapAction> read(List<Fields> rows) {
        var wanted = new HashMap<String, RoadmapAction>();
        for (var place = 0; place < rows.size(); place++) {
            read("changes[" + place + "]", rows.get(place), wanted);
        }
        return roadmap.actions().stream()
                .map(action -> wanted.getOrDefault(action.actionId(), kept(action)))
                .toList();
    }

    private void read(String path, Fields row, Map<String, RoadmapAction> wanted) {
        row.text("action")
                .flatMap(roadmap::action)
                .filter(action -> !wanted.containsKey(action.actionId()))
                .ifPresentOrElse(
                        action -> wanted.put(action.actionId(), read(path, row, action)),
                        () -> faults.add(FieldFault.of(path + ".action", "actionUnknown")));
    }

    /** Days pass between the form and its answer: the row of an action that is closed by now may only keep it. */
    private RoadmapAction read(String path, Fields row, RoadmapAction former) {
        var change = row.text("change").orElse(KEEP);
        if (KEEP.equals(change)) {
            return unchanged(path, row, former);
        }
        if (roadmap.isClosed(former)) {
            faults.add(FieldFault.of(path + ".action", "actionClosed"));
            return kept(former);
        }
        var reason = row.text("reason");
        if (reason.isEmpty()) {
            faults.add(FieldFault.of(path + ".reason", "required"));
        }
        return "DROP".equals(change)
                ? former.as(Change.DROPPED, reason.orElse(null))
                : changed(path, row, former, reason.orElse(null));
    }

    private RoadmapAction changed(String path, Fields row, RoadmapAction former, String reason) {
        var wanted = plans.changed(row, path, former, horizon, faults);
        return wanted.isPlannedAs(former) ? unchanged(path, row, former) : wanted.as(Change.CHANGED, reason);
    }

    /** A reason belongs to a change: without one nobody would read it again. */
    private RoadmapAction unchanged(String path, Fields row, RoadmapAction former) {
        row.text("reason").ifPresent(reason -> faults.add(FieldFault.of(path + ".reason", "reasonOfNoChange")));
        return kept(former);
    }

    private static RoadmapAction kept(RoadmapAction action) {
        return action.as(Change.KEPT, null);
    }
}
