package eu.xport.journey.deadline;

import eu.xport.engine.PromiseClock;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tasks and timers of the case follow the deadline that a manager has moved. */
@Component
class MoveDeadline implements JavaDelegate {

    private final PromiseClock promises;

    MoveDeadline(PromiseClock promises) {
        this.promises = promises;
    }

    @Override
    public void execute(DelegateExecution process) {
        promises.moveTo(
                process.getProcessBusinessKey(),
                (String) process.getVariable("deadlineName"),
                ((Date) process.getVariable("deadlineMovedTo")).toInstant());
    }
}
