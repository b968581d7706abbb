package eu.xport.clock;

import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;

/** What the engine's history says of a day: the timers that fired and the tasks that were opened in the models of a journey. */
final class Events {

    /** Others, such as the sending of letters, keep a time of their own. */
    private static final List<String> MODELS =
            List.of("ExportJourney", "FirstContact", "RoadmapDesign", "RoadmapFollowUp", "ActionDelivery");

    private static final Set<String> TIMERS = Set.of("boundaryTimer", "intermediateTimer");

    private final HistoryService history;
    private final RepositoryService models;
    private final Map<String, String> cases = new HashMap<>();
    private final Set<String> fired = new TreeSet<>();

    Events(ProcessEngine engine) {
        history = engine.getHistoryService();
        models = engine.getRepositoryService();
    }

    Stream<Line> of(Day day) {
        return Stream.concat(timers(day), tasks(day));
    }

    /** The timers of the models that have not fired yet. */
    List<String> timersLeftOut() {
        return models.createProcessDefinitionQuery().latestVersion().list().stream()
                .filter(model -> MODELS.contains(model.getKey()))
                .flatMap(this::timersOf)
                .filter(timer -> !fired.contains(timer))
                .toList();
    }

    private Stream<Line> timers(Day day) {
        var passed = history
                .createHistoricActivityInstanceQuery()
                .finishedAfter(Date.from(day.begin()))
                .finishedBefore(lastMomentOf(day))
                .list()
                .stream()
                .filter(event -> TIMERS.contains(event.getActivityType()) && !event.isCanceled())
                .filter(event -> MODELS.contains(event.getProcessDefinitionKey()))
                .toList();
        passed.forEach(event -> fired.add(event.getProcessDefinitionKey() + " " + event.getActivityId()));
        return passed.stream().map(this::line);
    }

    private Stream<Line> tasks(Day day) {
        return history
                .createHistoricTaskInstanceQuery()
                .startedAfter(Date.from(day.begin()))
                .startedBefore(lastMomentOf(day))
                .list()
                .stream()
                .filter(task -> MODELS.contains(task.getProcessDefinitionKey()))
                .map(this::line);
    }

    private Line line(HistoricActivityInstance timer) {
        return new Line(
                caseOf(timer.getProcessInstanceId()),
                Seen.at(timer.getEndTime().toInstant(), Seen.timer(timer.getActivityId())));
    }

    private Line line(HistoricTaskInstance task) {
        var due = Optional.ofNullable(task.getDueDate()).map(Date::toInstant);
        return new Line(
                caseOf(task.getProcessInstanceId()),
                Seen.at(
                        task.getStartTime().toInstant(),
                        due.map(moment -> Seen.task(task.getTaskDefinitionKey(), moment))
                                .orElse(Seen.task(task.getTaskDefinitionKey()))));
    }

    private String caseOf(String process) {
        return cases.computeIfAbsent(process, one -> history.createHistoricProcessInstanceQuery()
                .processInstanceId(one)
                .singleResult()
                .getBusinessKey());
    }

    private Stream<String> timersOf(ProcessDefinition model) {
        return models.getBpmnModelInstance(model.getId()).getModelElementsByType(TimerEventDefinition.class).stream()
                .map(timer -> model.getKey() + " " + timer.getParentElement().getAttributeValue("id"));
    }

    /** The history's own queries include both ends. */
    private static Date lastMomentOf(Day day) {
        return Date.from(day.end().minusMillis(1));
    }
}
