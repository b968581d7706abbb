package eu.xport.reporting.cockpit;

import static eu.xport.reporting.cockpit.HistoryRows.moment;

import eu.xport.engine.ModelNames;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Retells the way of a process. The engine records elements, not flows: an element was reached by that flow into it
 * whose source ended last before, in the same scope.
 */
@Component
class Paths {

    private static final int MOST = 2000;

    private final JdbcClient database;
    private final RepositoryService models;
    private final ModelNames names;

    Paths(JdbcClient database, RepositoryService models, ModelNames names) {
        this.database = database;
        this.models = models;
        this.names = names;
    }

    /** Empty when no process, running or over, has this id. */
    Optional<Path> of(String process) {
        return database.sql("select PROC_DEF_ID_ from ACT_HI_PROCINST where ID_ = :process")
                .param("process", process)
                .query(String.class)
                .optional()
                .map(definition -> of(process, definition));
    }

    /** @param definition the model by which the process ran */
    Path of(String process, String definition) {
        var steps = database.sql(
                        """
                        select ID_, PARENT_ACT_INST_ID_, ACT_ID_, START_TIME_, END_TIME_, ACT_INST_STATE_
                          from ACT_HI_ACTINST where PROC_INST_ID_ = :process
                         order by START_TIME_, SEQUENCE_COUNTER_ limit %d"""
                                .formatted(MOST))
                .param("process", process)
                .query((row, place) -> new PathStep(
                        row.getString("ID_"),
                        row.getString("PARENT_ACT_INST_ID_"),
                        row.getString("ACT_ID_"),
                        moment(row, "START_TIME_"),
                        moment(row, "END_TIME_"),
                        row.getInt("ACT_INST_STATE_") == 2))
                .list();
        return new Path(passed(steps), flows(steps, models.getBpmnModelInstance(definition)));
    }

    /** The elements that have a name, in the order of the way. */
    List<String> inWords(Path path, String definition) {
        var model = models.getBpmnModelInstance(definition);
        return path.elements().stream()
                .map(passed -> model.getModelElementById(passed.element()))
                .filter(FlowNode.class::isInstance)
                .map(FlowNode.class::cast)
                .filter(node -> node.getName() != null)
                .map(node -> names.element(definition, node.getId(), node.getName()))
                .toList();
    }

    private static List<Path.Passed> passed(List<PathStep> steps) {
        var passed = new LinkedHashMap<String, Path.Passed>();
        steps.forEach(step -> {
            var before = Optional.ofNullable(passed.get(step.element()));
            passed.put(
                    step.element(),
                    new Path.Passed(
                            step.element(),
                            before.map(Path.Passed::order).orElse(passed.size() + 1),
                            before.map(Path.Passed::times).orElse(0) + 1,
                            step.end() == null || before.map(Path.Passed::open).orElse(false)));
        });
        return List.copyOf(passed.values());
    }

    private static Set<String> flows(List<PathStep> steps, BpmnModelInstance model) {
        var flows = new HashSet<String>();
        for (var place = 0; place < steps.size(); place++) {
            if (model.getModelElementById(steps.get(place).element()) instanceof FlowNode node) {
                flowInto(node, place, steps).ifPresent(flows::add);
            }
        }
        return flows;
    }

    private static Optional<String> flowInto(FlowNode node, int place, List<PathStep> steps) {
        record Way(String flow, Instant left, int place) {}
        var reached = steps.get(place);
        var ways = new ArrayList<Way>();
        for (SequenceFlow flow : node.getIncoming()) {
            for (var earlier = 0; earlier < steps.size(); earlier++) {
                var step = steps.get(earlier);
                if (earlier != place
                        && step.element().equals(flow.getSource().getId())
                        && Objects.equals(step.scope(), reached.scope())
                        && step.end() != null
                        && !step.dropped()
                        && !step.end().isAfter(reached.begin())) {
                    ways.add(new Way(flow.getId(), step.end(), earlier));
                }
            }
        }
        return ways.stream()
                .max(Comparator.comparing(Way::left).thenComparing(Way::place))
                .map(Way::flow);
    }
}
