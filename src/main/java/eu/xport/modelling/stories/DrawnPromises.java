package eu.xport.modelling.stories;

import eu.xport.modelling.stories.Formula.At;
import eu.xport.modelling.stories.Formula.Reminder;
import eu.xport.modelling.stories.Promised.Alarm;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputOutput;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.springframework.stereotype.Component;

/** Finds in the models which promises they keep: no name of a promise and no number stands here. */
@Component
class DrawnPromises {

    List<Promised> in(List<BpmnModelInstance> models) {
        return models.stream().flatMap(DrawnPromises::in).toList();
    }

    private static Stream<Promised> in(BpmnModelInstance model) {
        return model.getModelElementsByType(Activity.class).stream()
                .flatMap(activity -> inputs(activity).entrySet().stream())
                .filter(input -> input.getValue().contains("clockStops"))
                .map(input ->
                        new Promised(input.getKey(), Formula.of(input.getValue()), alarms(model, input.getKey())));
    }

    private static List<Alarm> alarms(BpmnModelInstance model, String promise) {
        return model.getModelElementsByType(BoundaryEvent.class).stream()
                .flatMap(event -> timer(event).stream()
                        .filter(formula -> reads(formula, promise))
                        .map(formula -> new Alarm(formula, Walk.from(event))))
                .toList();
    }

    private static boolean reads(Formula formula, String promise) {
        return formula.equals(new At(promise))
                || formula instanceof Reminder reminder && reminder.due().equals(promise);
    }

    static Optional<Formula> timer(CatchEvent event) {
        return event.getEventDefinitions().stream()
                .filter(TimerEventDefinition.class::isInstance)
                .map(timer -> Formula.of(timer.getTextContent()))
                .findFirst();
    }

    static Map<String, String> inputs(Activity activity) {
        return Optional.ofNullable(activity.getExtensionElements()).stream()
                .flatMap(extension ->
                        extension.getElementsQuery().filterByType(CamundaInputOutput.class).list().stream())
                .flatMap(mapping -> mapping.getCamundaInputParameters().stream())
                .collect(Collectors.toMap(
                        CamundaInputParameter::getCamundaName,
                        parameter -> parameter.getTextContent().trim()));
    }
}
