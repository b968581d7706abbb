package eu.xport.modelling.change;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Moves cases, or tries it: each in a transaction of its own, so that one which cannot move stays whole where it was. */
@Component
class Moving {

    /** Who waits for a page waits for so many. */
    static final int AT_ONCE = 200;

    private static final Logger LOG = LoggerFactory.getLogger(Moving.class);

    private final RuntimeService runtime;
    private final CaseMoves moves;
    private final TransactionTemplate transaction;

    Moving(RuntimeService runtime, CaseMoves moves, PlatformTransactionManager transactions) {
        this.runtime = runtime;
        this.moves = moves;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** @param skip how many were left or tried before */
    List<ProcessInstance> cases(String definition, int skip) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionId(definition)
                .orderByProcessInstanceId()
                .asc()
                .listPage(skip, AT_ONCE);
    }

    long count(String definition) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionId(definition)
                .count();
    }

    /** A move that is really made, and taken back. */
    Outcome tries(Supplier<Move> move, ProcessInstance process) {
        return settled(
                process,
                () -> transaction.execute(status -> {
                    status.setRollbackOnly();
                    return moves.move(move.get(), process, Optional.empty());
                }));
    }

    /** What came of a trial, and of what move: none when there was nothing to move. */
    record Trial(Move move, List<Outcome> outcomes) {}

    /** Several moves to something that is there for the time of one transaction alone. */
    Trial triesTogether(Supplier<Move> asked, List<ProcessInstance> cases) {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            var move = asked.get();
            return new Trial(
                    move,
                    cases.stream()
                            .map(process -> settled(process, () -> moves.move(move, process, Optional.empty())))
                            .toList());
        });
    }

    /** Somebody else may work on the case at the same moment: then it is tried once more. */
    Outcome makes(Move move, ProcessInstance process, String mover) {
        Supplier<Outcome> once = () -> transaction.execute(status -> moves.move(move, process, Optional.of(mover)));
        return settled(process, () -> {
            try {
                return once.get();
            } catch (OptimisticLockingException | ConcurrencyFailureException meanwhile) {
                return once.get();
            }
        });
    }

    private Outcome settled(ProcessInstance process, Supplier<Outcome> move) {
        var number = CaseMoves.number(process);
        try {
            return move.get();
        } catch (MigratingProcessInstanceValidationException impossible) {
            return Outcome.left(number, reasons(impossible));
        } catch (OptimisticLockingException | ConcurrencyFailureException meanwhile) {
            return Outcome.left(number, List.of(new Outcome.Reason("", "meanwhile")));
        } catch (RuntimeException failure) {
            LOG.warn("{} cannot move: {}", number, failure.getClass().getSimpleName());
            return Outcome.left(number, List.of(new Outcome.Reason("", reason(process, failure))));
        }
    }

    /** Whoever was first has moved the case, or ended it. */
    private String reason(ProcessInstance process, RuntimeException failure) {
        var now = runtime.createProcessInstanceQuery()
                .processInstanceId(process.getId())
                .singleResult();
        return now == null || !now.getProcessDefinitionId().equals(process.getProcessDefinitionId())
                ? "meanwhile"
                : failure instanceof ProcessEngineException
                        ? String.valueOf(failure.getMessage())
                        : failure.getClass().getSimpleName();
    }

    private static List<Outcome.Reason> reasons(MigratingProcessInstanceValidationException impossible) {
        var report = impossible.getValidationReport();
        var whole = report.getFailures().stream().map(failure -> new Outcome.Reason("", failure));
        var places = report.getActivityInstanceReports().stream().flatMap(place -> place.getFailures().stream()
                .map(failure -> new Outcome.Reason(place.getSourceScopeId(), failure)));
        var ways = report.getTransitionInstanceReports().stream().flatMap(way -> way.getFailures().stream()
                .map(failure -> new Outcome.Reason(way.getSourceScopeId(), failure)));
        return Stream.of(whole, places, ways).flatMap(reasons -> reasons).toList();
    }
}
