package eu.xport.engine;

import org.camunda.bpm.engine.impl.history.AbstractHistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;

/**
 * Everything the engine does is kept, except what a form shows or says: names, phone numbers and free text belong to the
 * rooms' own tables, where they can be corrected and deleted.
 */
class DiscreetHistory extends AbstractHistoryLevel {

    static final String NAME = "discreet";

    @Override
    public int getId() {
        return 40;
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public boolean isHistoryEventProduced(HistoryEventType event, Object entity) {
        return !isFormField(event) && !isValueOnItsWay(event) && !isShownInATask(entity) && !isLookedUp(event);
    }

    /** The last value of each variable is kept; how a date came to move stands with its reason in the rooms' tables. */
    private static boolean isValueOnItsWay(HistoryEventType event) {
        return event == HistoryEventTypes.VARIABLE_INSTANCE_UPDATE_DETAIL;
    }

    private static boolean isFormField(HistoryEventType event) {
        return event == HistoryEventTypes.FORM_PROPERTY_UPDATE;
    }

    /** What rules say to a room is no decision on a case: a list of services, looked up, would fill the record. */
    private static boolean isLookedUp(HistoryEventType event) {
        return event == HistoryEventTypes.DMN_DECISION_EVALUATE && Decisions.areLookedUp();
    }

    private static boolean isShownInATask(Object entity) {
        return entity instanceof VariableInstanceEntity variable && variable.getTaskId() != null;
    }
}
