package eu.xport.reporting.cockpit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputOutput;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.springframework.stereotype.Component;

/** Which parts of a model belong to which promise: read from the deadlines that the models set, as analysts write them. */
@Component
class ShareElements {

    private static final String STOPS = "clockStops";

    private final RepositoryService models;

    ShareElements(RepositoryService models) {
        this.models = models;
    }

    List<ShareElement> of(String definition, List<SharePromise> promises) {
        var called = calledWithin(models.getProcessDefinition(definition).getKey(), promises);
        return models.getBpmnModelInstance(definition).getModelElementsByType(Activity.class).stream()
                .flatMap(activity -> element(activity, promises, called).stream())
                .toList();
    }

    private static Optional<ShareElement> element(
            Activity activity, List<SharePromise> promises, Optional<SharePromise> called) {
        var own = setBy(activity, promises);
        if (own.isEmpty() && !(activity instanceof UserTask) && !(activity instanceof CallActivity)) {
            return Optional.empty();
        }
        return own.or(() -> around(activity, promises))
                .or(() -> called)
                .map(promise -> new ShareElement(activity.getId(), promise, own.isPresent()));
    }

    /** The promise within which another model calls this one. */
    private Optional<SharePromise> calledWithin(String key, List<SharePromise> promises) {
        return models.createProcessDefinitionQuery().latestVersion().list().stream()
                .map(caller -> models.getBpmnModelInstance(caller.getId()))
                .flatMap(model -> model.getModelElementsByType(CallActivity.class).stream())
                .filter(call -> key.equals(call.getCalledElement()))
                .flatMap(call -> setBy(call, promises).or(() -> around(call, promises)).stream())
                .findFirst();
    }

    private static Optional<SharePromise> around(ModelElementInstance element, List<SharePromise> promises) {
        return Stream.iterate(
                        element.getParentElement(), parent -> parent != null, ModelElementInstance::getParentElement)
                .filter(Activity.class::isInstance)
                .flatMap(parent -> setBy((Activity) parent, promises).stream())
                .findFirst();
    }

    private static Optional<SharePromise> setBy(Activity activity, List<SharePromise> promises) {
        return Optional.ofNullable(activity.getExtensionElements()).stream()
                .flatMap(extensions ->
                        extensions.getElementsQuery().filterByType(CamundaInputOutput.class).list().stream())
                .flatMap(mapping -> mapping.getCamundaInputParameters().stream())
                .filter(parameter -> parameter.getTextContent().contains(STOPS))
                .flatMap(parameter ->
                        promises.stream().filter(promise -> promise.deadline().equals(parameter.getCamundaName())))
                .findFirst();
    }
}
