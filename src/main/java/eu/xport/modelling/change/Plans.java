package eu.xport.modelling.change;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationInstructionValidationReport;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanBuilder;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.springframework.stereotype.Component;

/** Finds the engine's plan for a move: every place to its equal, or to what was chosen instead. */
@Component
class Plans {

    private static final int MOST_ROUNDS = 20;

    /** What marks a step that is done for each of several things. */
    private static final String SEVERAL = "multiInstanceLoopCharacteristics";

    /** What the engine adds to the id of such a step to name all of them together. */
    private static final String TOGETHER = "#multiInstanceBody";

    private final RuntimeService runtime;

    Plans(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** @param chosen targets by source, for ids that are gone */
    Move move(
            String source,
            String target,
            ModelParts before,
            ModelParts after,
            Map<String, String> chosen,
            boolean countsAnew) {
        var pairs = new HashMap<>(ActivityMap.whole(before, after, chosen));
        for (var round = 0; round < MOST_ROUNDS; round++) {
            try {
                var plan = plan(source, target, before, after, pairs);
                return new Move(plan, before, after, former(plan), countsAnew);
            } catch (MigrationPlanValidationException impossible) {
                drop(impossible, pairs, chosen);
            }
        }
        throw new CandidateRefused("noPlan");
    }

    /** What the engine cannot map is left out: only the cases that wait there cannot move. What somebody chose is refused. */
    private static void drop(
            MigrationPlanValidationException impossible, Map<String, String> pairs, Map<String, String> chosen) {
        var faults = impossible.getValidationReport().getInstructionReports().stream()
                .filter(MigrationInstructionValidationReport::hasFailures)
                .toList();
        faults.stream()
                .filter(fault ->
                        chosen.containsKey(fault.getMigrationInstruction().getSourceActivityId()))
                .findFirst()
                .ifPresent(fault -> {
                    throw new CandidateRefused(
                            "mapping",
                            fault.getMigrationInstruction().getSourceActivityId(),
                            fault.getMigrationInstruction().getTargetActivityId(),
                            String.join(" ", fault.getFailures()));
                });
        if (!pairs.keySet()
                .removeAll(faults.stream()
                        .map(fault -> fault.getMigrationInstruction().getSourceActivityId())
                        .collect(Collectors.toSet()))) {
            throw new CandidateRefused("noPlan");
        }
    }

    private MigrationPlan plan(
            String source, String target, ModelParts before, ModelParts after, Map<String, String> pairs) {
        var older = before.byId();
        var newer = after.byId();
        MigrationPlanBuilder builder = runtime.createMigrationPlan(source, target);
        for (var pair : pairs.entrySet()) {
            var mapped = builder.mapActivities(pair.getKey(), pair.getValue());
            builder = isTriggeredOtherwise(older.get(pair.getKey()), newer.get(pair.getValue()))
                    ? mapped.updateEventTrigger()
                    : mapped;
            if (isOfSeveral(older.get(pair.getKey())) && isOfSeveral(newer.get(pair.getValue()))) {
                builder = builder.mapActivities(pair.getKey() + TOGETHER, pair.getValue() + TOGETHER);
            }
        }
        return builder.build();
    }

    private static boolean isOfSeveral(Part part) {
        return part.facts().containsKey(SEVERAL);
    }

    /** A timer or message that the analyst left alone stays as it is in the open cases. */
    private static boolean isTriggeredOtherwise(Part before, Part after) {
        return java.util.stream.Stream.of("timer", "message", "signal")
                .anyMatch(fact -> before.facts().containsKey(fact)
                        && after.facts().containsKey(fact)
                        && !before.fact(fact).equals(after.fact(fact)));
    }

    private static Map<String, String> former(MigrationPlan plan) {
        return plan.getInstructions().stream()
                .collect(Collectors.toMap(
                        MigrationInstruction::getTargetActivityId,
                        MigrationInstruction::getSourceActivityId,
                        (one, other) -> one));
    }
}
