package eu.xport.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.StartFormData;
import org.camunda.bpm.engine.impl.form.handler.StartFormHandler;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.variable.VariableMap;

/** A start form goes to the room that names the case. */
class RoomStartFormHandler extends RoomFormHandler<StartFormHandler, StartForm> implements StartFormHandler {

    RoomStartFormHandler(StartFormHandler original, Supplier<StartForm> room, SubmissionCheck check) {
        super(original, room, check);
    }

    @Override
    void hand(VariableMap sent, VariableScope scope, StartForm room) {
        var process = (ExecutionEntity) scope;
        var deployment = process.getProcessDefinition().getDeploymentId();
        var form = check.form(deployment, room.id());
        var submission = check.submission(deployment, form, ProcessStep.of((DelegateExecution) process), sent);
        var opening = check.refusing(deployment, form, () -> room.takes(submission));
        process.setProcessBusinessKey(opening.businessKey());
        process.setVariables(opening.variables());
        check.keepAdded(submission, opening.businessKey(), key -> room.asks(submission, key));
    }

    /** A process that another one calls gets from that one what its form would ask. */
    static void refuseWithoutForm(DelegateExecution process) {
        if (process.getSuperExecution() == null && !TakenForms.led(process.getId())) {
            throw new FormFieldValidationException(
                    process.getCurrentActivityId(), "This process is started by sending its form (submit-form).");
        }
    }

    @Override
    public StartFormData createStartFormData(ProcessDefinitionEntity process) {
        return original.createStartFormData(process);
    }
}
