package eu.xport.modelling.change;

import java.util.Map;
import org.camunda.bpm.engine.migration.MigrationPlan;

/**
 * What open cases are to do: leave one version of a model for another.
 *
 * @param former the activity of the older version that cases leave, by the activity that they reach
 * @param countsAnew whether promises already given follow the newer model, too
 */
record Move(MigrationPlan plan, ModelParts before, ModelParts after, Map<String, String> former, boolean countsAnew) {

    String source() {
        return plan.getSourceProcessDefinitionId();
    }
}
