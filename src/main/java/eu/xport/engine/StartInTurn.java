package eu.xport.engine;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Nodes of one database start one after another: tables, models, groups and worklists are written by the first and found by
 * the next. Whoever dies while starting loses its turn with its connection; of a machine that vanished the database may
 * learn late, so nobody waits for ever, nor without a word.
 */
@Component
@Profile("production")
class StartInTurn implements FlywayMigrationStrategy {

    private static final Logger LOG = LoggerFactory.getLogger(StartInTurn.class);

    /** Any number that nobody else takes in this database. */
    static final long TURN = 0x58504f5254L;

    private static final String LOCK_NOT_AVAILABLE = "55P03";

    /** What is waited for is said soon, and again and again. */
    private static final Duration FIRST_WORD = Duration.ofSeconds(1);

    private static final Duration WORD = Duration.ofSeconds(10);

    /** A lock by one number is kept as its two halves. */
    private static final String WHO =
            """
            select coalesce(host(client_addr), 'this machine') || ', its process ' || pid || ' in the database, there since '
                   || to_char(backend_start, 'YYYY-MM-DD HH24:MI:SS') as who
              from pg_locks join pg_stat_activity using (pid)
             where locktype = 'advisory' and granted and classid = %d and objid = %d and objsubid = 1
               and pg_locks.database = (select oid from pg_database where datname = current_database())
            """
                    .formatted(TURN >>> 32, TURN & 0xffffffffL);

    private final Duration patience;
    private Connection turn;

    StartInTurn(StartSettings settings) {
        this.patience = settings.patience();
    }

    @Override
    public void migrate(Flyway flyway) {
        try {
            turn = flyway.getConfiguration().getDataSource().getConnection();
            waits();
        } catch (SQLException failure) {
            throw new IllegalStateException("The database gives no turn to start", failure);
        }
        flyway.migrate();
    }

    @EventListener(ApplicationReadyEvent.class)
    void ends() throws SQLException {
        try (var own = turn) {
            say("select pg_advisory_unlock(" + TURN + ")");
            LOG.info("The next node may start.");
        }
    }

    private void waits() throws SQLException {
        var end = System.nanoTime() + patience.toNanos();
        for (var wait = FIRST_WORD; !isOurs(wait); wait = WORD) {
            var who = who();
            if (System.nanoTime() >= end) {
                turn.close();
                throw new IllegalStateException(("Another node has not finished its start within %s: %s. When it is at"
                                + " work, start this one again later; when its machine is gone, end its process in the"
                                + " database (select pg_terminate_backend of that number) and start this one again. How"
                                + " long to wait is XPORT_START_PATIENCE (xport.start.patience).")
                        .formatted(DurationStyle.SIMPLE.print(patience, ChronoUnit.SECONDS), who));
            }
            LOG.warn("Another node is starting, this one waits for it: {}", who);
        }
    }

    /** Waits for a while, in the database. */
    private boolean isOurs(Duration wait) throws SQLException {
        try {
            say("set lock_timeout = " + wait.toMillis());
            say("select pg_advisory_lock(" + TURN + ")");
            return true;
        } catch (SQLException refused) {
            if (LOCK_NOT_AVAILABLE.equals(refused.getSQLState())) {
                return false;
            }
            throw refused;
        } finally {
            say("reset lock_timeout");
        }
    }

    private String who() throws SQLException {
        try (var statement = turn.createStatement();
                ResultSet found = statement.executeQuery(WHO)) {
            return found.next() ? found.getString("who") : "one that has just finished";
        }
    }

    private void say(String what) throws SQLException {
        try (var statement = turn.createStatement()) {
            statement.execute(what);
        }
    }
}
