package eu.xport.engine;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Where the course of a case is shown: in Cockpit while it runs. */
@Component
public class CockpitLinks {

    private static final String COCKPIT = "/camunda/app/cockpit/default/#/process-instance/";

    private final ObjectProvider<ProcessEngine> engine;

    CockpitLinks(ObjectProvider<ProcessEngine> engine) {
        this.engine = engine;
    }

    /** The process of each of these cases by business key, in one look; of several, the one that began last. */
    public Map<String, Course> of(String process, Collection<String> businessKeys) {
        return businessKeys.isEmpty()
                ? Map.of()
                : engine
                        .getObject()
                        .getHistoryService()
                        .createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKeyIn(businessKeys.toArray(String[]::new))
                        .processDefinitionKey(process)
                        .orderByProcessInstanceStartTime()
                        .asc()
                        .list()
                        .stream()
                        .collect(Collectors.toMap(
                                HistoricProcessInstance::getBusinessKey,
                                instance -> new Course(instance.getId(), instance.getEndTime() != null),
                                (earlier, later) -> later));
    }

    public static String toRunning(String instance) {
        return COCKPIT + instance + "/runtime?tab=history-of-the-case";
    }

    /** A process of a case. */
    public record Course(String instance, boolean isOver) {}
}
