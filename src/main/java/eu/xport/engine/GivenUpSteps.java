package eu.xport.engine;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.incident.DefaultIncidentHandler;
import org.camunda.bpm.engine.impl.incident.IncidentContext;
import org.camunda.bpm.engine.runtime.Incident;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the rooms of every step that was given up, in the transaction that notes it. */
@Component
class GivenUpSteps extends DefaultIncidentHandler {

    private final ApplicationEventPublisher rooms;

    GivenUpSteps(ApplicationEventPublisher rooms) {
        super(Incident.FAILED_JOB_HANDLER_TYPE);
        this.rooms = rooms;
    }

    @Override
    public Incident handleIncident(IncidentContext context, String message) {
        var incident = super.handleIncident(context, message);
        if (context.getExecutionId() != null) {
            var process = Context.getCommandContext()
                    .getExecutionManager()
                    .findExecutionById(context.getExecutionId())
                    .getProcessInstance();
            rooms.publishEvent(new StepGivenUp(
                    process.getProcessDefinition().getKey(),
                    process.getBusinessKey(),
                    message,
                    process.getVariables()));
        }
        return incident;
    }
}
