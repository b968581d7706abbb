package eu.xport.engine;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.SuspensionState;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Stops and starts the clock of a case in the engine, and moves its deadlines. Deadlines are asked of the models again: which parameters they
 * are, which timers and tasks read them, is found in the models, so that no number and no name of a timer stands here.
 */
@Component
public class PromiseClock {

    private static final String STOPS = "clockStops";
    private static final String BY_HAND = "ByHand";

    private final CaseProcesses cases;
    private final ObjectProvider<ProcessEngine> engine;
    private final ApplicationEventPublisher rooms;

    PromiseClock(CaseProcesses cases, ObjectProvider<ProcessEngine> engine, ApplicationEventPublisher rooms) {
        this.cases = cases;
        this.engine = engine;
        this.rooms = rooms;
    }

    /** The timers of the case's promises rest until {@link #start}. */
    public void stop(String businessKey) {
        inCase(businessKey, processes -> promiseTimers(processes)
                .forEach(timer -> timer.setSuspensionState(SuspensionState.SUSPENDED.getStateCode())));
    }

    /**
     * The timers run again, and every deadline of the case moves by the days on which the clock stood.
     *
     * @param stops all stops of the case so far, as ISO 8601 intervals separated by blanks
     */
    public void start(String businessKey, String stops) {
        inCase(businessKey, processes -> {
            processes.forEach(process -> process.setVariable(STOPS, stops));
            moveAll(processes);
            promiseTimers(processes).forEach(this::restart);
        });
    }

    /** A deadline that somebody has moved by hand: tasks and timers follow, and no stop of the clock makes it earlier again. */
    public void moveTo(String businessKey, String deadline, Instant due) {
        inCase(businessKey, processes -> {
            processes.stream().flatMap(process -> scopesWith(deadline, process)).forEach(scope -> {
                scope.setVariableLocal(deadline + BY_HAND, Date.from(due));
                scope.setVariableLocal(deadline, Date.from(due));
            });
            tellCalled(processes, deadline, Date.from(due));
            processes.forEach(PromiseClock::moveTasks);
            promiseTimers(processes).forEach(this::restart);
        });
    }

    /** Every deadline of the case is what its models say now; a clock that stands stands on. */
    public void countAnew(String businessKey) {
        inCase(businessKey, processes -> {
            moveAll(processes);
            promiseTimers(processes).forEach(timer -> jobs().recalculateJobDuedate(timer.getId(), false));
        });
    }

    private void moveAll(List<ExecutionEntity> processes) {
        processes.forEach(process -> DeadlineParameter.in(process.getProcessDefinition())
                .forEach(deadline -> move(processes, process, deadline)));
        processes.forEach(PromiseClock::moveTasks);
    }

    /** Those that have a clock. */
    private void inCase(String businessKey, Consumer<List<ExecutionEntity>> work) {
        cases.change(
                businessKey,
                processes -> work.accept(processes.stream()
                        .filter(process -> process.hasVariableLocal(STOPS))
                        .toList()));
    }

    /** Sets the deadline anew in its scope and in the processes that were called with it. */
    private void move(List<ExecutionEntity> processes, ExecutionEntity process, DeadlineParameter deadline) {
        scopesWith(deadline.name(), process).forEach(scope -> {
            var due = (Date) deadline.value().getValue(scope.getParentVariableScope());
            var byHand = (Date) scope.getVariableLocal(deadline.name() + BY_HAND);
            var last = byHand == null || byHand.before(due) ? due : byHand;
            scope.setVariableLocal(deadline.name(), last);
            tellCalled(processes, deadline.name(), last);
            rooms.publishEvent(
                    new DeadlineSet(process.getBusinessKey(), deadline.name(), due.toInstant(), deadline.length()));
        });
    }

    private static void tellCalled(List<ExecutionEntity> processes, String deadline, Date due) {
        processes.stream()
                .filter(called -> called.hasVariableLocal(deadline))
                .forEach(called -> called.setVariableLocal(deadline, due));
    }

    private static Stream<ExecutionEntity> scopesWith(String variable, ExecutionEntity process) {
        return process.getExecutions().stream()
                .flatMap(PromiseClock::tree)
                .filter(scope -> scope.hasVariableLocal(variable));
    }

    private static Stream<ExecutionEntity> tree(ExecutionEntity execution) {
        return Stream.concat(
                Stream.of(execution), execution.getExecutions().stream().flatMap(PromiseClock::tree));
    }

    private static void moveTasks(ExecutionEntity process) {
        tree(process).flatMap(execution -> execution.getTasks().stream()).forEach(PromiseClock::moveTask);
    }

    private static void moveTask(TaskEntity task) {
        var expression = task.getTaskDefinition().getDueDateExpression();
        if (expression != null
                && expression.getExpressionText().matches("\\$\\{\\w+}")
                && expression.getValue(task.getExecution()) instanceof Date due) {
            task.setDueDate(due);
            task.triggerUpdateEvent();
        }
    }

    private void restart(JobEntity timer) {
        jobs().recalculateJobDuedate(timer.getId(), false);
        timer.setSuspensionState(SuspensionState.ACTIVE.getStateCode());
    }

    /**
     * The timers that read a promise's deadline, whatever they are called: as entities of this transaction, which may
     * have ended some of them already.
     */
    private Stream<JobEntity> promiseTimers(List<ExecutionEntity> processes) {
        var promises = processes.stream()
                .flatMap(process -> DeadlineParameter.in(process.getProcessDefinition()).stream())
                .map(DeadlineParameter::name)
                .collect(Collectors.toSet());
        return processes.stream().flatMap(process -> {
            var readers = CaseProcesses.timersBy(promises, process);
            return jobs().createJobQuery().processInstanceId(process.getId()).timers().list().stream()
                    .map(JobEntity.class::cast)
                    .filter(timer -> readers.contains(timer.getActivityId()));
        });
    }

    private ManagementService jobs() {
        return engine.getObject().getManagementService();
    }
}
