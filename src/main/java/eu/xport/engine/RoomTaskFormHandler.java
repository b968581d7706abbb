package eu.xport.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.context.ApplicationEventPublisher;

/** A task's form goes to its room; only the variables that the room returns reach the process. */
class RoomTaskFormHandler extends RoomFormHandler<TaskFormHandler, TaskForm> implements TaskFormHandler {

    private final ApplicationEventPublisher rooms;

    RoomTaskFormHandler(
            TaskFormHandler original, Supplier<TaskForm> room, SubmissionCheck check, ApplicationEventPublisher rooms) {
        super(original, room, check);
        this.rooms = rooms;
    }

    @Override
    void hand(VariableMap sent, VariableScope scope, TaskForm room) {
        var task = (TaskEntity) scope;
        refuseStrangers(task);
        var deployment = task.getProcessDefinition().getDeploymentId();
        var form = check.form(deployment, room.id());
        var step = ProcessStep.of(task);
        var submission = check.submission(deployment, form, step, sent);
        task.getExecution()
                .getProcessInstance()
                .setVariables(check.refusing(deployment, form, () -> room.takes(submission)));
        check.keepAdded(submission, step.businessKey(), key -> room.asks(submission, key));
        rooms.publishEvent(new FormTaken(step.businessKey(), submission.by()));
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
        if (!TakenForms.led(task.getId())) {
            throw new FormFieldValidationException(
                    task.getTaskDefinitionKey(), "This task is completed by sending its form (submit-form).");
        }
    }

    @Override
    public TaskFormData createTaskForm(TaskEntity task) {
        return original.createTaskForm(task);
    }
}
