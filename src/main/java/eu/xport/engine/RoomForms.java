package eu.xport.engine;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.form.FormDefinition;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Leads every form of a model to the room that owns it: what is sent goes to the room, not into the engine's tables.
 * Models name only the form.
 */
@Component
class RoomForms extends AbstractBpmnParseListener {

    private final ObjectProvider<TaskForm> taskForms;
    private final ObjectProvider<StartForm> startForms;
    private final ObjectProvider<KnownLines> lines;
    private final TaskOpening opening;
    private final SubmissionCheck check;
    private final TaskOwners owners;
    private final ApplicationEventPublisher rooms;

    RoomForms(
            ObjectProvider<TaskForm> taskForms,
            ObjectProvider<StartForm> startForms,
            ObjectProvider<KnownLines> lines,
            TaskOpening opening,
            SubmissionCheck check,
            TaskOwners owners,
            ApplicationEventPublisher rooms) {
        this.taskForms = taskForms;
        this.startForms = startForms;
        this.lines = lines;
        this.opening = opening;
        this.check = check;
        this.owners = owners;
        this.rooms = rooms;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        var definition = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        var form = key(definition.getFormDefinition());
        definition.addTaskListener(TaskListener.EVENTNAME_CREATE, task -> opening.open((TaskEntity) task, room(form)));
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, owners::assigned);
        if (definition.getAssigneeExpression() != null) {
            definition.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, owners::mark);
        }
        definition.setTaskFormHandler(
                new RoomTaskFormHandler(definition.getTaskFormHandler(), () -> room(form), check, rooms));
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, RoomTaskFormHandler::refuseWithoutForm);
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity process) {
        var form = key(process.getStartFormDefinition());
        if (!form.isEmpty()) {
            process.setStartFormHandler(new RoomStartFormHandler(
                    process.getStartFormHandler(),
                    () -> byId(startForms, StartForm::id).get(form),
                    check));
            // Built in, for a sender may ask the engine to skip the others.
            process.addBuiltInListener(
                    ExecutionListener.EVENTNAME_START, (ExecutionListener) RoomStartFormHandler::refuseWithoutForm);
        }
    }

    private TaskForm room(String form) {
        if (form.isEmpty()) {
            throw new IllegalStateException("A task without a form cannot be completed");
        }
        return byId(taskForms, TaskForm::id).getOrDefault(form, new NotedForm(form, lines.stream()));
    }

    private static String key(FormDefinition form) {
        return form == null || form.getCamundaFormDefinitionKey() == null
                ? ""
                : form.getCamundaFormDefinitionKey().getExpressionText();
    }

    private static <T> Map<String, T> byId(ObjectProvider<T> forms, Function<T, String> id) {
        return forms.stream().collect(Collectors.toMap(id, Function.identity()));
    }
}
