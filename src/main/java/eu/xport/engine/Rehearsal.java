package eu.xport.engine;

import eu.xport.engine.Players.Open;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.joda.time.DateTimeUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Plays a case through days that are over: moves the one clock, and whatever falls due in the case on the way happens at
 * its moment. Each thread has the time of the case that it plays, everybody else the real one. Jobs are played here and
 * nowhere else, so this is for the time before the port opens and the first job runs; production does not know it.
 */
@Component
@Profile("!production")
public class Rehearsal {

    // The engine's own query asks in two steps and for whole rows; a year of 145 cases asks thousands of times.
    private static final String NEXT_JOB =
            """
            select job.id_ as id, job.duedate_ as due
            from act_ru_job job join act_ru_execution process on process.id_ = job.process_instance_id_
            where process.business_key_ = :case and job.process_def_key_ not in (:aside) and job.suspension_state_ = 1
            and (job.duedate_ is null or job.duedate_ <= :latest)
            order by job.duedate_ nulls first limit 1""";

    /** The time of the case that this thread plays. */
    private static final ThreadLocal<Instant> TIME = new ThreadLocal<>();

    private final ObjectProvider<ProcessEngine> engine;
    private final JdbcClient database;
    private final Players players;
    private final PlayedTime played;
    private final Set<String> aside = new HashSet<>(Set.of(""));

    Rehearsal(ObjectProvider<ProcessEngine> engine, JdbcClient database, Players players, PlayedTime played) {
        this.engine = engine;
        this.database = database;
        this.players = players;
        this.played = played;
    }

    /**
     * What this process does for a case is not played: it waits for the job executor. Which will find, also after the next
     * start, that all up to this moment, the real one, was played.
     */
    public void leaves(String process, Instant now) {
        aside.add(process);
        played.reaches(now);
    }

    /** Plays up to this moment, the real one. */
    public void begins(Instant now) {
        played.begins(now);
        // The engine's clock asks this one.
        DateTimeUtils.setCurrentMillisProvider(Rehearsal::millis);
    }

    private static long millis() {
        return Optional.ofNullable(TIME.get()).map(Instant::toEpochMilli).orElseGet(System::currentTimeMillis);
    }

    public void at(Instant moment) {
        TIME.set(moment);
    }

    public Instant time() {
        return ClockUtil.getCurrentTime().toInstant();
    }

    /** The real time again, and nobody at work. */
    public void ends() {
        TIME.remove();
        played.ends();
        players.goHome();
    }

    /** Time passes; what falls due in the case happens. */
    public void until(String businessKey, Instant moment) {
        until(businessKey, moment, () -> false);
        if (time().isBefore(moment)) {
            at(moment);
        }
    }

    /** Time passes until the case has one of these tasks, but not beyond the moment. */
    public boolean awaits(String businessKey, Collection<String> tasks, Instant latest) {
        return until(businessKey, latest, () -> players.find(businessKey, tasks));
    }

    /** Time passes until the most urgent of these tasks is another one than this, but not beyond the moment. */
    public boolean awaitsMoreUrgent(String businessKey, Collection<String> tasks, Open known, Instant latest) {
        return until(businessKey, latest, () -> !players.mostUrgent(businessKey, tasks)
                .equals(Optional.of(known)));
    }

    private boolean until(String businessKey, Instant latest, BooleanSupplier enough) {
        while (!enough.getAsBoolean()) {
            var next = next(businessKey, latest);
            if (next.isEmpty()) {
                return false;
            }
            happens(next.get());
        }
        return true;
    }

    private void happens(DueJob job) {
        if (job.due() != null && job.due().toInstant().isAfter(time())) {
            at(job.due().toInstant());
        }
        engine.getObject().getManagementService().executeJob(job.id());
    }

    /** What waits for the job executor alone comes first, then what is due. */
    private Optional<DueJob> next(String businessKey, Instant latest) {
        return database.sql(NEXT_JOB)
                .param("case", businessKey)
                .param("aside", aside)
                .param("latest", Timestamp.from(latest))
                .query(DueJob.class)
                .optional();
    }

    record DueJob(String id, Date due) {}
}
