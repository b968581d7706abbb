package eu.xport.modelling.change;

import eu.xport.engine.MovedTasks;
import eu.xport.engine.People;
import eu.xport.engine.PromiseClock;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** Moves one case, within the transaction of whoever asks: the engine's migration, and all that the engine leaves undone. */
@Component
class CaseMoves {

    private final RuntimeService runtime;
    private final ManagementService management;
    private final IdentityService identities;
    private final People people;
    private final Snapshots snapshots;
    private final MovedTasks tasks;
    private final PromiseClock clock;

    CaseMoves(
            RuntimeService runtime,
            ManagementService management,
            IdentityService identities,
            People people,
            Snapshots snapshots,
            MovedTasks tasks,
            PromiseClock clock) {
        this.runtime = runtime;
        this.management = management;
        this.identities = identities;
        this.people = people;
        this.snapshots = snapshots;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** @param mover in whose name; nobody's for a trial, which leaves no trace */
    Outcome move(Move move, ProcessInstance process, Optional<String> mover) {
        var before = snapshots.of(process.getId());
        mover.ifPresentOrElse(user -> inTheNameOf(user, () -> migrate(move, process)), () -> migrate(move, process));
        silence(move, before, snapshots.of(process.getId()));
        tasks.follow(
                process.getId(),
                move.source(),
                before.tasks().entrySet().stream()
                        .collect(Collectors.toMap(
                                task -> task.getKey(), task -> task.getValue().activity())));
        if (move.countsAnew()) {
            clock.countAnew(process.getBusinessKey());
        }
        if (before.timers().values().stream().anyMatch(Snapshot.Alarm::rests)) {
            clock.stop(process.getBusinessKey());
        }
        return new Outcome(number(process), java.util.List.of(), Effect.between(before, snapshots.of(process.getId())));
    }

    static String number(ProcessInstance process) {
        return process.getBusinessKey() == null ? process.getId() : process.getBusinessKey();
    }

    private void migrate(Move move, ProcessInstance process) {
        runtime.newMigration(move.plan()).processInstanceIds(process.getId()).execute();
    }

    /**
     * A timer that had fired before is no timer of the case any more, but the engine sets it again when it starts an event
     * sub-process (camunda-bpm-platform #3713).
     */
    private void silence(Move move, Snapshot before, Snapshot after) {
        var older = move.before().byId();
        after.timers().forEach((id, timer) -> {
            var former = move.former().get(timer.activity());
            if (!before.timers().containsKey(id)
                    && former != null
                    && older.get(former).facts().containsKey("timer")
                    && !before.hasTimerAt(former)) {
                management.deleteJob(id);
            }
        });
    }

    private void inTheNameOf(String user, Runnable work) {
        identities.setAuthentication(user, people.groupsOf(user));
        try {
            work.run();
        } finally {
            identities.clearAuthentication();
        }
    }
}
