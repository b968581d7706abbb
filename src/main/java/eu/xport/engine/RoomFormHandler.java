package eu.xport.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.DbEntity;
import org.camunda.bpm.engine.impl.form.handler.FormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;

/**
 * Hands a form that was sent to its room; the form's fields never become variables.
 *
 * @param <H> what the engine itself would do with such a form
 * @param <R> the room's side of such a form
 */
abstract class RoomFormHandler<H extends FormHandler, R> implements FormHandler {

    final H original;
    final SubmissionCheck check;
    private final Supplier<R> room;

    RoomFormHandler(H original, Supplier<R> room, SubmissionCheck check) {
        this.original = original;
        this.room = room;
        this.check = check;
    }

    /** The person may send this form; what the room then does in the case is the room's to decide. */
    @Override
    public void submitFormVariables(VariableMap sent, VariableScope scope) {
        Context.getCommandContext().runWithoutAuthorization(() -> {
            hand(sent, scope, room.get());
            TakenForms.note(((DbEntity) scope).getId());
            return null;
        });
    }

    abstract void hand(VariableMap sent, VariableScope scope, R room);

    @Override
    public void parseConfiguration(
            Element element, DeploymentEntity deployment, ProcessDefinitionEntity process, BpmnParse parse) {
        original.parseConfiguration(element, deployment, process, parse);
    }
}
