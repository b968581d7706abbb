package eu.xport.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.StartFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.form.handler.StartFormHandler;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;

/** Hands a sent start form to its room, which names the case; the form's fields never become variables. */
class RoomStartFormHandler implements StartFormHandler {

    private final StartFormHandler original;
    private final Supplier<StartForm> room;
    private final SubmissionCheck check;

    RoomStartFormHandler(StartFormHandler original, Supplier<StartForm> room, SubmissionCheck check) {
        this.original = original;
        this.room = room;
        this.check = check;
    }

    @Override
    public void submitFormVariables(VariableMap sent, VariableScope scope) {
        // The person may start this process; what the room then does in the case is the room's to decide.
        Context.getCommandContext().runWithoutAuthorization(() -> hand(sent, (ExecutionEntity) scope));
    }

    private Void hand(VariableMap sent, ExecutionEntity process) {
        var room = this.room.get();
        var form = check.form(process.getProcessDefinition().getDeploymentId(), room.id());
        var submission = check.submission(form, ProcessStep.of((DelegateExecution) process), sent);
        var opening = check.refusing(form, () -> room.takes(submission));
        process.setProcessBusinessKey(opening.businessKey());
        process.setVariables(opening.variables());
        check.keepAdded(submission, opening.businessKey(), key -> room.asks(submission, key));
        TakenForms.note(process);
        return null;
    }

    static void refuseWithoutForm(DelegateExecution process) {
        if (!TakenForms.led(process)) {
            throw new FormFieldValidationException(
                    process.getCurrentActivityId(), "This process is started by sending its form (submit-form).");
        }
    }

    @Override
    public StartFormData createStartFormData(ProcessDefinitionEntity process) {
        return original.createStartFormData(process);
    }

    @Override
    public void parseConfiguration(
            Element element, DeploymentEntity deployment, ProcessDefinitionEntity process, BpmnParse parse) {
        original.parseConfiguration(element, deployment, process, parse);
    }
}
