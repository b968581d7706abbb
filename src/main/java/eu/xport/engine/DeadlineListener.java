package eu.xport.engine;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the rooms of every deadline that a model sets, so that no model has to. */
@Component
class DeadlineListener extends AbstractBpmnParseListener {

    private final ApplicationEventPublisher rooms;

    DeadlineListener(ApplicationEventPublisher rooms) {
        this.rooms = rooms;
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity process) {
        DeadlineParameter.in(process).forEach(deadline -> process.findActivity(deadline.activity())
                .addListener(
                        ExecutionListener.EVENTNAME_START, (ExecutionListener) execution -> tell(execution, deadline)));
    }

    private void tell(DelegateExecution process, DeadlineParameter deadline) {
        var due = (Date) process.getVariable(deadline.name());
        rooms.publishEvent(
                new DeadlineSet(process.getProcessBusinessKey(), deadline.name(), due.toInstant(), deadline.length()));
    }
}
