package eu.xport.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;

/** Hands a sent task form to its room; only the variables that the room returns reach the process. */
class RoomTaskFormHandler implements TaskFormHandler {

    private final TaskFormHandler original;
    private final Supplier<TaskForm> room;
    private final SubmissionCheck check;

    RoomTaskFormHandler(TaskFormHandler original, Supplier<TaskForm> room, SubmissionCheck check) {
        this.original = original;
        this.room = room;
        this.check = check;
    }

    @Override
    public void submitFormVariables(VariableMap sent, VariableScope scope) {
        var task = (TaskEntity) scope;
        refuseStrangers(task);
        // The person may send this form; what the room then does in the case is the room's to decide.
        Context.getCommandContext().runWithoutAuthorization(() -> hand(sent, task));
    }

    private Void hand(VariableMap sent, TaskEntity task) {
        var room = this.room.get();
        var form = check.form(task.getProcessDefinition().getDeploymentId(), room.id());
        var step = ProcessStep.of(task);
        var submission = check.submission(form, step, sent);
        task.getExecution().getProcessInstance().setVariables(check.refusing(form, () -> room.takes(submission)));
        check.keepAdded(submission, step.businessKey(), key -> room.asks(submission, key));
        TakenForms.note(task);
        return null;
    }

    /** A task that is entrusted to somebody is that person's: whoever had it before has it no more. */
    private static void refuseStrangers(TaskEntity task) {
        SubmissionCheck.user()
                .filter(user -> task.getAssignee() != null && !user.equals(task.getAssignee()))
                .ifPresent(user -> {
                    throw new AuthorizationException(
                            "The task " + task.getId() + " is entrusted to somebody else; claim or ask for it first.");
                });
    }

    /** The form holds the rules of its task, so that no other way leads past them. */
    static void refuseWithoutForm(DelegateTask task) {
        if (!TakenForms.led(task)) {
            throw new FormFieldValidationException(
                    task.getTaskDefinitionKey(), "This task is completed by sending its form (submit-form).");
        }
    }

    @Override
    public TaskFormData createTaskForm(TaskEntity task) {
        return original.createTaskForm(task);
    }

    @Override
    public void parseConfiguration(
            Element element, DeploymentEntity deployment, ProcessDefinitionEntity process, BpmnParse parse) {
        original.parseConfiguration(element, deployment, process, parse);
    }
}
